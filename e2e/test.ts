import { test as base, expect, type Page } from "@playwright/test";
import { fromOwnAddress } from "./own-address";

/** Longer than leaving a page takes on a busy machine, in milliseconds. */
const leavingTakes = 15_000;

/**
 * Leaves a page that may ask before it is left. Emptied for the next test while it asks, it can wait for
 * ever, and that test is the one that fails. One that cannot be left is closed without being asked.
 */
async function leave(page: Page): Promise<void> {
  if (page.isClosed()) return;
  await page.goto("about:blank", { timeout: leavingTakes }).catch(() => page.close());
}

/**
 * The test of every browser test: an error in the browser's console, a failed script or a request to
 * another site fails it. A test that asks for no page opens none.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const seen: string[] = [];
    page.on("console", (message) => {
      const refusedOnPurpose = message.text().startsWith("Failed to load resource");
      if (message.type() === "error" && !refusedOnPurpose) seen.push(message.text());
    });
    page.on("pageerror", (error) => seen.push(String(error)));
    page.on("request", (request) => {
      const own = request.url().startsWith(baseURL ?? "") || request.url().startsWith("data:");
      if (!own) seen.push(`request to ${request.url()}`);
    });
    await page.context().setExtraHTTPHeaders(fromOwnAddress());
    await use(page);
    await leave(page);
    expect(seen).toEqual([]);
  },
});

export { expect };
