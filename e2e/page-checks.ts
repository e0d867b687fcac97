import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import { pageState } from "./page-state";
import { isFirst, note } from "./run-record";

/** The records of the pages analysed, and of how often one was to be. */
export const [analysed, analysesAsked] = ["analysed", "analyses-asked"];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Every rule that is on unless told otherwise, best practices included. What passed is not collected,
 * which takes longer than finding what did not.
 */
const analysis = `${axe};
axe.run(document, { resultTypes: ["violations"], selectors: false }).then(
  ({ violations }) => violations.map(
    ({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | ")
  )
)`;

/**
 * No violation of any impact. One run in the page is the whole of it: the one frame there is shows a
 * mail. A page on its way is waited for; one in a state analysed before in this run is not again.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForLoadState();
  const state = JSON.stringify(await pageState(page));
  note(analysesAsked, [state]);
  if (!isFirst(analysed, state)) return;
  expect(await page.evaluate(analysis), page.url()).toEqual([]);
  note(analysed, [state]);
}

/** How far the page is too wide, in pixels, with its own size of text or another. */
const overflow = (page: Page, textSize = ""): Promise<number> =>
  page.evaluate((size) => {
    const { documentElement: root } = document;
    root.style.fontSize = size;
    const over = root.scrollWidth - root.clientWidth;
    root.style.fontSize = "";
    return over;
  }, textSize);

/** The options squeezed so narrow, by what stands beside them, that their words break inside. */
const squeezed = (page: Page): Promise<readonly string[]> =>
  page
    .locator(".option label")
    .evaluateAll((labels) =>
      labels
        .filter((label) => label.checkVisibility() && label.getBoundingClientRect().width < 110)
        .map(({ textContent }) => textContent ?? ""),
    );

/**
 * The words of tables that a column too narrow for them broke over two lines. What is no word of ours,
 * such as an address, may break.
 */
const broken = (page: Page): Promise<readonly string[]> =>
  page.locator("table.staff-table :is(th, td)").evaluateAll((cells) => {
    const found: string[] = [];
    const range = document.createRange();
    const isBroken = () =>
      new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    for (const cell of cells.filter((one) => one.checkVisibility())) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        range.selectNodeContents(text);
        // Most stand on one line whole.
        if (!isBroken()) continue;
        for (const word of (text.textContent ?? "").matchAll(/\p{L}{2,20}/gu)) {
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          if (isBroken() && !text.parentElement?.closest(".visually-hidden, .any-text"))
            found.push(word[0]);
        }
      }
    }
    return found;
  });

/** Every table of the page is whole on a phone and on a desktop: no word broken, nothing cut off. */
export async function expectWholeTables(page: Page): Promise<void> {
  if ((await page.locator("table.staff-table").count()) === 0) return;
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await overflow(page), `${page.url()} at ${width} px`).toBeLessThanOrEqual(0);
    expect(await broken(page), `${page.url()} at ${width} px`).toEqual([]);
  }
}

/** No sideways scrolling on a phone of 390 px that is zoomed to twice its size. */
export async function expectNarrowEnoughZoomed(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width: 195, height: 422 });
  expect(await overflow(page), `${page.url()} on a zoomed phone`).toBeLessThanOrEqual(0);
  await page.setViewportSize(size);
}

/**
 * No sideways scrolling on a 320 px phone, nor with text at twice its size on a 640 px window, and every
 * table whole.
 */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await expectWholeTables(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page), `${page.url()} at 320 px`).toBeLessThanOrEqual(0);
  expect(await squeezed(page), `${page.url()} at 320 px`).toEqual([]);
  await page.setViewportSize({ width: 640, height: 800 });
  expect(await overflow(page, "225%"), `${page.url()} at 200 %`).toBeLessThanOrEqual(0);
  await page.setViewportSize(size);
}
