import { routes } from "@/lib/routes";
import { expectAccessible, expectNoSidewaysScroll, expectWholeTables } from "./page-checks";
import { expect, test } from "./test";

const planted = [
  ["a picture without words", `<img src="data:," class="planted">`, "image-alt"],
  [
    "grey on white",
    `<p style="color:#aaa;background:#fff">Too faint to read.</p>`,
    "color-contrast",
  ],
  ["a box without a label", `<input type="text" class="planted">`, "label"],
] as const;

for (const [what, html, rule] of planted) {
  test(`${what} would be found`, async ({ page }) => {
    await page.goto(routes.about("en"));
    await page
      .locator("main")
      .evaluate((main, added) => main.insertAdjacentHTML("beforeend", added), html);
    await expect(expectAccessible(page)).rejects.toThrow(rule);
  });
}

test("a line too wide for a small phone would be found", async ({ page }) => {
  await page.goto(routes.about("en"));
  await page.locator("main").evaluate((main) => {
    main.insertAdjacentHTML("beforeend", `<p style="width:600px">Wide.</p>`);
  });
  await expect(expectNoSidewaysScroll(page)).rejects.toThrow("at 320 px");
});

test("a column too narrow for its words would be found", async ({ page }) => {
  await page.goto(routes.about("en"));
  await page.locator("main").evaluate((main) => {
    const narrow = `<th style="max-width:2rem;overflow-wrap:anywhere">Language</th>`;
    main.insertAdjacentHTML(
      "beforeend",
      `<table class="staff-table" style="display:table;table-layout:fixed;width:3rem"><tr>${narrow}</tr></table>`,
    );
  });
  await expect(expectWholeTables(page)).rejects.toThrow("Language");
});
