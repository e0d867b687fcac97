import { pointer } from "./hands";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { startByHand } from "./reach";
import { expect, test } from "./test";

test("a sign of an emergency leads to the notice, and nowhere else before it is read", async ({
  page,
}) => {
  await startByHand(page);
  await pointer.fill(page, { "emergency-signs": ["not-sure"] });
  await pointer.press(page, "next");
  await page.waitForURL("**/emergency");
  await expect(page.locator('a[href="tel:112"]')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect((await page.goto("/questionnaire/about-this-form"))?.status()).toBe(409);
  await page.goto("/emergency");
  await pointer.press(page, "acknowledge");
  await page.waitForURL("**/questionnaire");
  await page.goto("/summary/preview");
  await expect(page.locator("main")).toContainText("Emergency notice shown");
  await expect(page.locator("main")).toContainText("Emergency notice marked as read");
  await expectAccessible(page);
});
