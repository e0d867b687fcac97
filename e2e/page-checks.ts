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
const analysis = `axe.run(document, { resultTypes: ["violations"], selectors: false }).then(
  ({ violations }) => violations.map(
    ({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | ")
  )
)`;

/**
 * No violation of any impact. One run in the page is the whole of it: the one frame there is shows a
 * mail. A page in a state that this run has analysed before is not analysed again.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const state = JSON.stringify(await pageState(page));
  note(analysesAsked, [state]);
  if (!isFirst(analysed, state)) return;
  await page.evaluate(axe);
  expect(await page.evaluate(analysis), page.url()).toEqual([]);
  note(analysed, [state]);
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** No sideways scrolling on a 320 px phone, nor with text at twice its size on a 640 px window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page), `${page.url()} at 320 px`).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "225%"));
  expect(await overflow(page), `${page.url()} at 200 %`).toBeLessThanOrEqual(0);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  await page.setViewportSize(size);
}
