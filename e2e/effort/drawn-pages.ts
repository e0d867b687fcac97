import type { Browser, Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { fromOwnAddress } from "../own-address";
import type { OpenedPage, ServedWay } from "./served-way";

/** A page as it is drawn: its own height and what stands above and below it, in screens; its words. */
export type Drawn = {
  readonly id: string;
  readonly screens: number;
  readonly frame: number;
  readonly text: string;
};

/** What else runs may not end a measurement. */
const patience = 120_000;

const screen = { width: 390, height: 844 };

/** Opens the folds in which an answer is, as the person did, and measures. */
const measure = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details:not([open])")) {
      const controls = [...fold.querySelectorAll("input, textarea")];
      const isFilled = controls.some((node) => {
        if (node instanceof HTMLTextAreaElement) return node.value !== "";
        if (!(node instanceof HTMLInputElement)) return false;
        if (/radio|checkbox/.test(node.type)) return node.checked;
        return node.type === "text" && node.value !== "";
      });
      if (isFilled && !fold.matches(".regions-list details")) fold.setAttribute("open", "");
    }
    for (const node of document.querySelectorAll<HTMLElement>(
      ".visually-hidden, .limit, .first-submit",
    )) {
      node.style.display = "none";
    }
    const frame = [...document.querySelectorAll(".site-header, .site-footer")];
    return {
      height: document.documentElement.scrollHeight,
      frame: frame.reduce((sum, node) => sum + node.getBoundingClientRect().height, 0),
    };
  });

/** Draws the pages of a way on a phone. */
export async function drawnPages(
  browser: Browser,
  way: ServedWay,
  opened: readonly OpenedPage[],
): Promise<readonly Drawn[]> {
  const context = await browser.newContext({
    viewport: screen,
    extraHTTPHeaders: fromOwnAddress(),
  });
  try {
    await way.client.lendCookies(context);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const drawn: Drawn[] = [];
    for (const { id, path } of opened) {
      await page.goto(way.client.base + path);
      const { height, frame } = await measure(page);
      const text = (await page.locator("main").allInnerTexts()).join(" ");
      const whole = height / screen.height;
      drawn.push({
        id,
        screens: whole - frame / screen.height,
        frame: frame / screen.height,
        text,
      });
    }
    return drawn;
  } finally {
    await context.close();
  }
}

/** How many screens down the finished summary "my questions", or a link to them, is seen. */
export async function screensToQuestions(browser: Browser, way: ServedWay): Promise<number> {
  const context = await browser.newContext({
    viewport: screen,
    extraHTTPHeaders: fromOwnAddress(),
  });
  try {
    await way.client.lendCookies(context);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(way.client.base + routes.summary);
    const ends = await page
      .locator('[id="summary-questions"], a[href$="#summary-questions"]')
      .evaluateAll((found) => found.map((node) => node.getBoundingClientRect().bottom));
    return Math.min(...ends) / screen.height;
  } finally {
    await context.close();
  }
}
