import { test as base, expect } from "@playwright/test";
import { fromOwnAddress } from "./own-address";

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
    expect(seen).toEqual([]);
  },
});

export { expect };
