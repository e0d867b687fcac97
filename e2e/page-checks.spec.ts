import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { expectAccessible, expectNoSidewaysScroll, expectWholeTables } from "./page-checks";
import { expect, test } from "./test";

/** Puts HTML into a page whose policy lets no style stand in it: a script may set one. */
const plant = (page: Page, html: string) =>
  page.locator("main").evaluate((main, added) => {
    main.insertAdjacentHTML("beforeend", added);
    for (const element of main.querySelectorAll<HTMLElement>("[data-style]")) {
      element.style.cssText = element.dataset["style"] ?? "";
    }
  }, html);

const planted = [
  ["a picture without words", `<img src="data:," class="planted">`, "image-alt"],
  [
    "grey on white",
    `<p data-style="color:#aaa;background:#fff">Too faint to read.</p>`,
    "color-contrast",
  ],
  ["a box without a label", `<input type="text" class="planted">`, "label"],
] as const;

for (const [what, html, rule] of planted) {
  test(`${what} would be found`, async ({ page }) => {
    await page.goto(routes.about("en"));
    await plant(page, html);
    await expect(expectAccessible(page)).rejects.toThrow(rule);
  });
}

test("a line too wide for a small phone would be found", async ({ page }) => {
  await page.goto(routes.about("en"));
  await plant(page, `<p data-style="width:600px">Wide.</p>`);
  await expect(expectNoSidewaysScroll(page)).rejects.toThrow("at 320 px");
});

test("a column too narrow for its words would be found", async ({ page }) => {
  await page.goto(routes.about("en"));
  const narrow = `<th data-style="max-width:2rem;overflow-wrap:anywhere">Language</th>`;
  await plant(
    page,
    `<table class="staff-table" data-style="display:table;table-layout:fixed;width:3rem"><tr>${narrow}</tr></table>`,
  );
  await expect(expectWholeTables(page)).rejects.toThrow("Language");
});
