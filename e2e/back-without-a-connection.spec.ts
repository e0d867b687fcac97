import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { pointer } from "./hands";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { reach } from "./reach";
import { scripted } from "./scripted";
import { expect, test } from "./test";
import { content } from "./walk";

const { stepWords, pageWords } = content;
const { away, tryAgain } = pageWords.cannotSave;
const [here, after] = [routes.step("do-again"), routes.step("conditions")];
const titleOf = (step: string) => stepWords[step]?.title ?? "";
const words = "Carry my grandson upstairs.";
const box = (page: Page) => page.locator("textarea").first();
const notice = (page: Page) => page.locator(".away[role=alert]");
const button = (page: Page) => page.getByRole("button", { name: tryAgain });

/** Goes one page on, so that the browser's Back leads to one that was in this document before. */
async function goOn(page: Page) {
  await reach(page, "do-again");
  await scripted(page);
  await box(page).fill(words);
  await pointer.press(page, "next");
  await page.waitForURL(`**${after}`);
  await scripted(page);
}

/** Presses the browser's own button, which loads nothing. */
const press = (page: Page, way: "back" | "forward") => page.evaluate((one) => history[one](), way);

test("Back without a connection keeps the page, says so, and tries again when asked", async ({
  page,
  context,
}) => {
  await goOn(page);
  await page.evaluate(() => scrollTo(0, 200));
  await context.setOffline(true);
  await press(page, "back");
  await expect(notice(page)).toContainText(away);
  await expect(page).toHaveURL(after);
  await expect(page.locator("h1")).toHaveText(titleOf("conditions"));
  await expect(page).toHaveTitle(new RegExp(`^${titleOf("conditions")}`));
  await expect(button(page)).toBeFocused();
  await expect(button(page)).toBeInViewport();
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(200);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.keyboard.press("Enter");
  await expect(notice(page)).toHaveCount(1);
  await expect(button(page)).toBeFocused();
  await expect(page).toHaveURL(after);

  await context.setOffline(false);
  await button(page).click();
  await expect(box(page)).toHaveValue(words);
  await expect(page).toHaveURL(here);
  await expect(notice(page)).toHaveCount(0);

  await scripted(page);
  await context.setOffline(true);
  await press(page, "forward");
  await expect(notice(page)).toContainText(away);
  await expect(page).toHaveURL(here);
  await context.setOffline(false);
  await button(page).click();
  await expect(page.locator("h1")).toHaveText(titleOf("conditions"));
  await expect(page).toHaveURL(after);
});

test("whoever types on after it stays, and what is typed is saved when it can be", async ({
  page,
  context,
}) => {
  await goOn(page);
  await press(page, "back");
  await expect(box(page)).toHaveValue(words);
  await scripted(page);
  await context.setOffline(true);
  await press(page, "forward");
  await expect(notice(page)).toBeVisible();
  await box(page).fill(`${words} Soon.`);
  await expect(notice(page)).toHaveCount(0);
  await context.setOffline(false);
  await expect(page.locator("form .status")).toHaveText(content.messages.ui.saved);
  await press(page, "forward");
  await expect(page.locator("h1")).toHaveText(titleOf("conditions"));
  await press(page, "back");
  await expect(box(page)).toHaveValue(`${words} Soon.`);
});

test("a server that is away for a moment is no reason to lose the page either", async ({
  page,
}) => {
  await goOn(page);
  const isAway = { status: 503, headers: { "retry-after": "1" } };
  await page.route(`**${here}`, (route) => route.fulfill(isAway), { times: 1 });
  await press(page, "back");
  await expect(notice(page)).toContainText(away);
  await expect(page).toHaveURL(after);
  await button(page).click();
  await expect(box(page)).toHaveValue(words);
});
