import { expect, type Locator, type Page } from "@playwright/test";
import { putFirst } from "./first-five";
import type { Hand } from "./page-walker";

/** What does `go`: the emergency page has a form of its own, and the list of parts a link. */
const buttonSelector = (go: string): string => {
  if (go === "acknowledge") return ".acknowledge button";
  return go === "go-on" ? "a.go-on" : `button[name="go"][value="${go}"]:not(.first-submit)`;
};

const button = (page: Page, go: string) => page.locator(buttonSelector(go));

/** The kind of control of each field on the page, asked for once. */
const kindsOn = (page: Page): Promise<{ readonly [name: string]: string }> =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll("input[name], textarea[name], select[name]")];
    return Object.fromEntries(
      controls.map((node) => [
        node.getAttribute("name"),
        node.getAttribute("type") ?? node.tagName,
      ]),
    );
  });

/** The heads of what is folded around a field: cards, lists, and without a script what may not apply. */
const foldsOf = (name: string) => `details:not([open]):has([name="${name}"]) > summary`;

/** Folds within each other, and once more where a script folded one back while it took the page over. */
const mostFolds = 8;

/** Unfolds a field that is folded away. */
async function unfold(page: Page, name: string, open: (fold: string) => Promise<void>) {
  const fold = page.locator(foldsOf(name)).first();
  for (let opened = 0; opened < mostFolds; opened += 1) {
    if ((await fold.count()) === 0 || !(await fold.isVisible())) return;
    await open(foldsOf(name));
  }
  throw new Error(`${name} was folded away again on ${page.url()}.`);
}

async function fillField(page: Page, name: string, values: readonly string[], kind: string) {
  await unfold(page, name, (fold) => page.locator(fold).first().click());
  const controls = page.locator(`[name="${name}"]`);
  if (kind === "radio" || kind === "checkbox") {
    for (const value of values) {
      await page.locator(`[name="${name}"][value="${value}"]`).check();
    }
  } else if (kind === "hidden") await putFirst(page, values[0] ?? "", (one) => one.click());
  else await controls.fill(values[0] ?? "");
}

/** A finger or a mouse. */
export const pointer: Hand = {
  fill: async (page, fields) => {
    const kinds = await kindsOn(page);
    for (const [name, values] of Object.entries(fields)) {
      await fillField(page, name, values, kinds[name] ?? "");
    }
  },
  press: (page, go) => button(page, go).click(),
};

type Focused = {
  readonly name: string;
  readonly value: string;
  readonly type: string;
  readonly checked: boolean;
};

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const node = document.activeElement;
    return {
      name: node?.getAttribute("name") ?? "",
      value: node?.getAttribute("value") ?? "",
      type: node?.getAttribute("type") ?? node?.tagName.toLowerCase() ?? "",
      checked: node instanceof HTMLInputElement && node.checked,
    };
  });

/**
 * How many Tab keys away a control is. It only saves asking after each of them: where the count is
 * wrong, the focus is not where it should be, and the caller says so.
 */
const tabsTo = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => {
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, textarea, select, summary",
    );
    const stops = [...all].filter((node) => {
      if (node.tabIndex < 0 || !node.checkVisibility()) return false;
      if (!(node instanceof HTMLInputElement)) return true;
      if (node.type !== "radio") return node.type !== "hidden";
      const group = [...all].filter(
        (one): one is HTMLInputElement =>
          one instanceof HTMLInputElement && one.type === "radio" && one.name === node.name,
      );
      const chosen = group.find((one) => one.checked) ?? group[0];
      return node === chosen || node === document.activeElement;
    });
    const target = document.querySelector<HTMLElement>(wanted);
    const active = document.activeElement;
    const isStop = active instanceof HTMLElement && stops.includes(active);
    const passed = stops.filter(
      (node) =>
        active !== null && node.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).length;
    const before = isStop ? stops.indexOf(active) : passed - 1;
    return target === null ? 0 : stops.indexOf(target) - before;
  }, selector);

const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted) === document.activeElement, selector);

/**
 * Presses Tab until a control has the focus, and makes sure that it has. A page opened at an anchor
 * starts from there at a moment of the browser's own choosing, so a miss is counted again.
 */
async function tabTo(page: Page, selector: string, isThere = () => hasFocus(page, selector)) {
  for (let tries = 0; tries < 8; tries += 1) {
    await page.waitForLoadState();
    const count = await tabsTo(page, selector);
    const key = count < 0 ? "Shift+Tab" : "Tab";
    for (let pressed = 0; pressed < Math.abs(count); pressed += 1) await page.keyboard.press(key);
    if (await isThere()) return;
  }
  await expect(page.locator(selector), page.url()).toBeFocused();
}

/**
 * Moves within a radio group with the arrow keys until the wanted value is chosen. Like `tabTo`, it
 * begins again when the browser, having opened the page at an anchor, has taken the focus away.
 */
async function chooseRadio(page: Page, name: string, wanted: string) {
  const enter = async () => {
    const chosen = page.locator(`[name="${name}"]:checked`);
    const first =
      (await chosen.count()) > 0 ? ":checked" : `[value="${await firstValue(page, name)}"]`;
    // Going back, the browser enters a group at its last, and then at whichever was last in focus.
    const inGroup = async () => (await focused(page)).name === name;
    await tabTo(page, `[name="${name}"]${first}`, inGroup);
  };
  await enter();
  for (let step = 0; step < 60; step += 1) {
    const now = await focused(page);
    if (now.value === wanted && now.name === name && now.checked) return;
    if (now.name !== name) await enter();
    else if (now.value === wanted) await page.keyboard.press("Space");
    else await page.keyboard.press("ArrowDown");
  }
  throw new Error(`The arrow keys never reached ${wanted}.`);
}

const firstValue = (page: Page, name: string) =>
  page.locator(`[name="${name}"]`).first().getAttribute("value");

/** Gives a control the focus and presses Enter. */
const pressFocused =
  (page: Page) =>
  async (control: Locator): Promise<void> => {
    await control.focus();
    await page.keyboard.press("Enter");
  };

async function typeField(page: Page, name: string, values: readonly string[], kind: string) {
  if (kind === "radio") return chooseRadio(page, name, values[0] ?? "");
  if (kind === "checkbox") {
    for (const value of values) {
      await tabTo(page, `[name="${name}"][value="${value}"]`);
      if (!(await focused(page)).checked) await page.keyboard.press("Space");
    }
    return;
  }
  if (kind === "hidden") return putFirst(page, values[0] ?? "", pressFocused(page));
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.press("ControlOrMeta+a");
  return page.keyboard.insertText(values[0] ?? "");
}

/** Only Tab, Space, arrows, letters and Enter, as someone without a pointer does. */
export const keyboard: Hand = {
  fill: async (page, fields) => {
    const kinds = await kindsOn(page);
    for (const [name, values] of Object.entries(fields)) {
      await unfold(page, name, async (fold) => {
        await tabTo(page, fold);
        await page.keyboard.press("Enter");
      });
      await typeField(page, name, values, kinds[name] ?? "");
    }
  },
  press: async (page, go) => {
    await button(page, go).waitFor();
    await tabTo(page, buttonSelector(go));
    await page.keyboard.press("Enter");
  },
};
