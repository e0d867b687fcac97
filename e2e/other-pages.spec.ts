import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { expect, test } from "./test";

for (const path of [
  "/",
  "/es",
  "/en/about",
  "/en/about/sources",
  "/en/about/standards",
  "/information/en",
  "/information/en/low-back",
  "/information/es/face",
  "/information/en/article",
  "/en/emergency",
  "/delete",
  "/delete/done",
  "/summary",
  "/nothing",
  "/problem/notReached",
  "/staff/problem/notAllowed",
]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${path} is accessible and narrow enough in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.locator("h1")).toHaveCount(1);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }
}
