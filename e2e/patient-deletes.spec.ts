import { pointer } from "./hands";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { reach } from "./reach";
import { expect, test } from "./test";
import { content } from "./walk";

const { deletePage, deleted, links } = content.pageWords;

test("deleting asks first, then shows that nothing is left", async ({ page }) => {
  await reach(page, "do-again");
  await page.locator("textarea").fill("Swim");
  await pointer.press(page, "next");
  await page.waitForURL("**/conditions");
  await page.getByRole("link", { name: links.deleteAnswers }).click();
  await page.waitForURL("**/delete?*");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: deletePage.keep }).click();
  await page.waitForURL("**/questionnaire");
  await page.goto("/delete");
  await page.getByRole("button", { name: deletePage.confirm }).click();
  await page.waitForURL("**/delete/done**");
  await expect(page.locator("h1")).toHaveText(deleted.title);
  await expect(page.locator("main")).toContainText("We found 0 records.");
  await expectAccessible(page);
  await page.goto("/questionnaire/do-again");
  await expect(page.locator("h1")).toHaveText(deleted.title);
  await page.goto("/delete");
  await expect(page.locator("main")).toContainText(deleted.nothing);
});
