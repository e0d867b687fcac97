import type { Page } from "@playwright/test";
import { pointer } from "./hands";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { reach, startByHand } from "./reach";
import { expect, test } from "./test";
import { content } from "./walk";

const { ui, errors } = content.messages;
const tooLong = "pain ".repeat(2000).trim();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    /** The analysis itself needs script; the same error page is analysed where there is some. */
    const expectGoodPage = async (page: Page) => {
      if (!javaScriptEnabled) return;
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };

    test("a text of 10,000 characters is refused, kept as typed, and can be shortened", async ({
      page,
    }) => {
      await reach(page, "do-again");
      const field = page.locator("textarea");
      await field.fill(tooLong);
      await pointer.press(page, "next");
      const link = page.locator("#errors a");
      await expect(link).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`^${ui.errorPrefix}`));
      await expect(field).toHaveValue(tooLong);
      if (javaScriptEnabled) await expect(page.locator("#errors")).toBeFocused();
      await expectGoodPage(page);
      await link.click();
      await expect(field).toBeFocused();
      await field.fill("Walk the dog.");
      await pointer.press(page, "next");
      await page.waitForURL("**/conditions");
    });

    test("an impossible date is refused and kept as typed", async ({ page }) => {
      await reach(page, "about-this-form");
      await pointer.fill(page, {
        name: ["Ann"],
        "date-of-birth.day": ["31"],
        "date-of-birth.month": ["2"],
        "date-of-birth.year": ["1950"],
      });
      await pointer.press(page, "next");
      await expect(page.locator("#errors")).toContainText(errors.date);
      await expect(page.locator('[name="date-of-birth.day"]')).toHaveValue("31");
      await expect(page.locator('[name="name"]')).toHaveValue("Ann");
      await expectGoodPage(page);
    });

    test("going back keeps what could not be used, and the form waits for it", async ({ page }) => {
      await reach(page, "about-this-form");
      await pointer.fill(page, { "date-of-birth.year": ["soon"] });
      await pointer.press(page, "back");
      await page.waitForURL("**/before-you-start");
      await pointer.press(page, "next");
      await page.waitForURL("**/questionnaire");
      await pointer.press(page, "go-on");
      await page.waitForURL("**/about-this-form");
      await expect(page.locator('[name="date-of-birth.year"]')).toHaveValue("soon");
      await expect(page.locator("#errors")).toContainText(errors.date);
    });

    test("no answer to the emergency question is asked for again", async ({ page }) => {
      await startByHand(page);
      await pointer.press(page, "next");
      await expect(page.locator("#errors")).toContainText(errors.chooseOne);
      await expectGoodPage(page);
      await pointer.fill(page, { "emergency-signs": ["none"] });
      await pointer.press(page, "next");
      await page.waitForURL("**/questionnaire");
    });

    test("an option that stands alone cannot stand with others", async ({ page }) => {
      await reach(page, "implants");
      await pointer.fill(page, { implants: ["pacemaker", "none"] });
      await pointer.press(page, "next");
      await expect(page.locator("#errors")).toContainText(errors.exclusive);
      await expect(page.locator('[value="pacemaker"]')).toBeChecked();
      await expectGoodPage(page);
    });

    test("the summary is not made before the answers are said to be checked", async ({ page }) => {
      await reach(page, "check");
      await pointer.press(page, "next");
      await expect(page.locator("#errors")).toContainText(errors.consent);
      await expectGoodPage(page);
    });
  });
}

const nonsense = [
  ["emoji", "🦴 hurts 👩‍👩‍👧 🇫🇷"],
  ["right-to-left text", "الألم في الظهر שלום"],
  ["a word of 500 letters", "w".repeat(500)],
  ["script tags", `<script>document.title="owned"</script>"><img src=x onerror=alert(1)>`],
  ["other scripts", "痛み ปวด вода 疼痛"],
] as const;

for (const [what, text] of nonsense) {
  test(`${what} is kept to the letter`, async ({ page }) => {
    await reach(page, "do-again");
    await page.locator("textarea").fill(text);
    await pointer.press(page, "next");
    await page.waitForURL("**/conditions");
    await pointer.press(page, "back");
    await expect(page.locator("textarea")).toHaveValue(text);
    await expectNoSidewaysScroll(page);
    await page.goto("/summary/preview");
    await expect(page.locator("main")).toContainText(text);
    await expectNoSidewaysScroll(page);
    await expect(page).not.toHaveTitle(/owned/);
  });
}

test("the error page a browser without script gets is accessible too", async ({ page }) => {
  await reach(page, "about-this-form");
  await page.request.post("/questionnaire/about-this-form/save", {
    data: "date-of-birth.day=40&go=next",
    maxRedirects: 0,
    headers: {
      origin: new URL(page.url()).origin,
      "content-type": "application/x-www-form-urlencoded",
    },
  });
  const response = await page.goto("/questionnaire/about-this-form?fix=1");
  expect(response?.status()).toBe(422);
  await expect(page).toHaveTitle(new RegExp(`^${ui.errorPrefix}`));
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
