import { pointer } from "./hands";
import { reach } from "./reach";
import { expect, test } from "./test";
import { content } from "./walk";

const words = "Carry my grandson upstairs.";

test("closing the browser and coming back finds everything there", async ({ page, browser }) => {
  await reach(page, "do-again");
  await page.locator("textarea").fill(words);
  await pointer.press(page, "next");
  await page.waitForURL("**/conditions");
  const storageState = await page.context().storageState();
  await page.context().close();
  const later = await (await browser.newContext({ storageState })).newPage();
  await later.goto("/");
  await later.getByRole("link", { name: content.pageWords.front.goOn }).click();
  await later.waitForURL("**/questionnaire");
  await pointer.press(later, "go-on");
  await later.waitForURL("**/conditions");
  await later.goto("/questionnaire/do-again");
  await expect(later.locator("textarea")).toHaveValue(words);
  await later.context().close();
});

test("leaving by a link saves what was typed", async ({ page }) => {
  await reach(page, "do-again");
  await page.locator("textarea").fill(words);
  await page.locator(".emergency-link").click();
  await page.waitForURL("**/emergency");
  await expect(async () => {
    await page.goto("/questionnaire/do-again");
    await expect(page.locator("textarea")).toHaveValue(words, { timeout: 500 });
  }).toPass();
});

test("the browser's own Back shows the answers as saved", async ({ page }) => {
  await reach(page, "do-again");
  await page.locator("textarea").fill(words);
  await pointer.press(page, "next");
  await page.waitForURL("**/conditions");
  await page.goBack();
  await page.waitForURL("**/do-again");
  await expect(page.locator("textarea")).toHaveValue(words);
});

test.describe("while the scripts are held back", () => {
  let release = () => {};

  test.beforeEach(async ({ page }) => {
    await reach(page, "do-again");
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/assets/*.js", async (route) => {
      // A held script of a page that was left has no one waiting for it.
      await released;
      await route.continue().catch(() => {});
    });
    await page.goto("/questionnaire/do-again", { waitUntil: "commit" });
  });

  test.afterEach(async ({ page }) => {
    release();
    // A script asked for at the very end may still be on its way when the test is over.
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });

  test("the page can be answered and sent", async ({ page }) => {
    await page.locator("textarea").fill(words);
    await pointer.press(page, "next");
    await page.waitForURL("**/conditions", { waitUntil: "commit", timeout: 4500 });
  });

  test("what is typed before is still there afterwards, and is saved", async ({ page }) => {
    await page.locator("textarea").fill(words);
    release();
    await page.waitForLoadState("load");
    await page.unrouteAll({ behavior: "wait" });
    await page.locator("textarea").press("End");
    await page.locator("textarea").pressSequentially(" Soon.");
    await expect(page.locator("textarea")).toHaveValue(`${words} Soon.`);
    await pointer.press(page, "next");
    await page.waitForURL("**/conditions");
    await page.goto("/questionnaire/do-again");
    await expect(page.locator("textarea")).toHaveValue(`${words} Soon.`);
  });
});
