import type { Page } from "@playwright/test";
import { contentFor } from "@/content";
import { visibleSteps } from "@/lib/form/visibility";
import { routes } from "@/lib/routes";
import { pointer } from "./hands";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { reach } from "./reach";
import { expect, test } from "./test";

const english = contentFor("en");
const spanish = contentFor("es");
const about = "about-this-form";
const asked = visibleSteps(english, { "emergency-signs": "none" });
const hidden = english.steps.find((step) => !asked.includes(step))?.id ?? "";

const choose = (page: Page, name: "English" | "Español") =>
  page.getByRole("button", { name, exact: true }).click();
const expectLanguage = (page: Page, language: "en" | "es") =>
  expect(page.locator("html")).toHaveAttribute("lang", language);
const expectHeading = (page: Page, text: string) => expect(page.locator("h1")).toHaveText(text);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    const expectGoodPage = async (page: Page) => {
      if (!javaScriptEnabled) return;
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };

    test("changing the language on a step loses nothing typed, there and back", async ({
      page,
    }) => {
      await reach(page, about);
      await pointer.fill(page, {
        name: ["Ruth K"],
        "date-of-birth.day": ["soon"],
        "date-of-birth.year": ["19"],
      });
      const expectTyped = async () => {
        await expect(page.locator('[name="name"]')).toHaveValue("Ruth K");
        await expect(page.locator('[name="date-of-birth.day"]')).toHaveValue("soon");
        await expect(page.locator('[name="date-of-birth.year"]')).toHaveValue("19");
      };
      await choose(page, "Español");
      await expectLanguage(page, "es");
      await expectHeading(page, spanish.stepWords[about]?.title ?? "");
      await expect(page.locator("#errors")).toContainText(spanish.messages.errors.date);
      await expectTyped();
      await expectGoodPage(page);
      await choose(page, "English");
      await expectLanguage(page, "en");
      await expect(page.locator("#errors")).toContainText(english.messages.errors.date);
      await expectTyped();
      await page.locator('[name="name"]').press("Enter");
      await expect(page).toHaveURL(/fix=1|about-this-form$/);
      await expectLanguage(page, "en");
    });

    test("every other page changes where it stands, and says its language", async ({ page }) => {
      await reach(page, "do-again");
      const { emergency, problems } = spanish.pageWords;
      await page.goto(routes.emergency("en"));
      const button = page.getByRole("button", { name: "Español" });
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await expect(button).toHaveAttribute("lang", "es");
      await choose(page, "Español");
      await expect(page).toHaveURL(new RegExp(`${routes.emergency("es")}$`));
      await expectLanguage(page, "es");
      await expectHeading(page, emergency.title);
      await expectGoodPage(page);
      for (const path of [routes.anyHome, routes.deleteAnswers, routes.preview]) {
        await page.goto(path);
        await expectLanguage(page, "es");
      }
      expect((await page.goto(routes.step(hidden)))?.status()).toBe(409);
      await expectLanguage(page, "es");
      await expectHeading(page, problems.notReached.title);
      await choose(page, "English");
      await expectLanguage(page, "en");
      await expectHeading(page, english.pageWords.problems.notReached.title);
    });
  });
}

test("a summary stays in the language it was made in, whatever the page around it", async ({
  page,
}) => {
  await reach(page, "check");
  await choose(page, "Español");
  await expectLanguage(page, "es");
  await page.locator('[name="consent"]').check();
  await page.getByRole("button", { name: spanish.pageWords.check.finish }).last().click();
  await page.waitForURL("**/summary");
  await expectLanguage(page, "es");
  await expectAccessible(page);
  await choose(page, "English");
  await expectLanguage(page, "en");
  await expect(page.locator(".page-title")).toHaveText(english.pageWords.summary.title);
  await expect(page.locator("article.summary")).toHaveAttribute("lang", "es");
  await expect(page.locator("article.summary")).toContainText(spanish.summaryWords.title);
  await expectAccessible(page);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`before a form is begun, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("a language is chosen by a link, writes nothing, and the form goes on in it", async ({
      page,
    }) => {
      await page.goto(routes.anyHome);
      await expectLanguage(page, "en");
      const link = page.getByRole("link", { name: "Español", exact: true });
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`${routes.home("es")}$`));
      await expectLanguage(page, "es");
      expect(await page.context().cookies()).toEqual([]);
      await page.getByRole("link", { name: spanish.pageWords.links.emergency }).first().click();
      await expectHeading(page, spanish.pageWords.emergency.title);
      await page.getByRole("link", { name: spanish.pageWords.product }).click();
      await page.getByRole("button", { name: spanish.pageWords.front.start }).click();
      await page.waitForURL("**/before-you-start");
      await expectLanguage(page, "es");
    });
  });
}

test.describe("a browser that asks for Spanish", () => {
  test.use({ locale: "es-MX" });

  test("is shown Spanish, and its form stays in it on another device", async ({
    page,
    browser,
  }) => {
    await page.goto("/");
    await expectLanguage(page, "es");
    await page.getByRole("button", { name: spanish.pageWords.front.start }).click();
    await page.waitForURL("**/before-you-start");
    const cookies = await page.context().cookies();
    expect(cookies.map(({ name }) => name)).toEqual(["ready"]);
    const other = await browser.newContext({ locale: "en-GB" });
    await other.addCookies(cookies);
    const there = await other.newPage();
    await there.goto(page.url());
    await expectLanguage(there, "es");
    await other.close();
  });
});
