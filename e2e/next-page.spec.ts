import type { Page, Route } from "@playwright/test";
import { routes } from "@/lib/routes";
import { pointer } from "./hands";
import { expectAccessible } from "./page-checks";
import { reach } from "./reach";
import { scripted } from "./scripted";
import { expect, test } from "./test";
import { content } from "./walk";

const { stepWords, pageWords } = content;
const [here, after] = [routes.step("do-again"), routes.step("conditions")];
const words = "Carry my grandson upstairs.";
const box = (page: Page) => page.locator("textarea").first();
const saveOf = (step: string) => `**${routes.saveStep(step)}?*`;

/** Marks the document, and tells whether it is still the same. */
const mark = (page: Page) => page.evaluate(() => Reflect.set(window, "isTheSame", true));
const isTheSame = (page: Page) => page.evaluate(() => Reflect.has(window, "isTheSame"));
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Its letters come behind a page, which is laid out once more with them. */
const lettered = (page: Page) => page.waitForFunction(() => document.fonts.size > 0);

async function open(page: Page) {
  await reach(page, "do-again");
  await scripted(page);
  await lettered(page);
  await mark(page);
}

test("the next page takes the place of this one as if the browser had loaded it", async ({
  page,
}) => {
  await open(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await box(page).fill(words);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const top = await scrolled(page);
  await pointer.press(page, "next");
  await page.waitForURL(`**${after}`);
  expect(asked).toEqual([expect.stringMatching(/^POST .*\/do-again\/save/)]);
  expect(await isTheSame(page)).toBe(true);
  const title = stepWords["conditions"]?.title ?? "";
  await expect(page).toHaveTitle(`${title} - ${pageWords.product}`);
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.locator("h1")).toHaveText(title);
  expect(await scrolled(page)).toBe(0);
  await scripted(page);
  await expectAccessible(page);

  await page.goBack();
  await expect(box(page)).toHaveValue(words);
  await expect(page).toHaveURL(here);
  await expect(page).toHaveTitle(new RegExp(`^${stepWords["do-again"]?.title}`));
  expect(await scrolled(page)).toBe(top);
  await page.goForward();
  await expect(page.locator("h1")).toHaveText(title);
  expect(await isTheSame(page)).toBe(true);
  await page.reload();
  await expect(page.locator("h1")).toHaveText(title);
  expect(await isTheSame(page)).toBe(false);
  await page.goBack();
  await expect(box(page)).toHaveValue(words);
});

test("what is typed while the answer is on its way is sent before the page goes", async ({
  page,
}) => {
  await open(page);
  const held: Route[] = [];
  await page.route(saveOf("do-again"), (route) => void held.push(route), { times: 1 });
  await box(page).fill("Carry my grandson");
  const isHeld = page.waitForRequest(saveOf("do-again"));
  await pointer.press(page, "next");
  await isHeld;
  await box(page).fill(words);
  for (const route of held) await route.continue();
  await page.waitForURL(`**${after}`);
  await page.goBack();
  await expect(box(page)).toHaveValue(words);
});

test("an impatient finger sends one page once, and passes none unseen", async ({ page }) => {
  await page.clock.install();
  await open(page);
  let sent = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") sent += 1;
  });
  const next = page.locator('.buttons [value="next"]');
  await next.scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await next.boundingBox()) ?? {};
  // Time stands still: however slow the machine is, the second tap comes at once.
  await page.clock.pauseAt(Date.now() + 5_000);
  const tap = () => page.mouse.click(x + 20, y + 20);
  await tap();
  await tap();
  await page.waitForURL(`**${after}`);
  await tap();
  expect(sent).toBe(1);
  await expect(page.locator("input:checked")).toHaveCount(0);
  await page.clock.runFor(1_000);
  await scripted(page);
  await pointer.press(page, "next");
  await page.waitForURL((url) => url.pathname !== after);
  expect(sent).toBe(2);
});

test("a page of a server that was renewed meanwhile is loaded whole", async ({ page }) => {
  await open(page);
  await page.route(saveOf("do-again"), async (route) => {
    const answer = await route.fetch();
    const told = await answer.json();
    await route.fulfill({
      response: answer,
      json: { ...told, page: { ...told.page, assets: "" } },
    });
  });
  await pointer.press(page, "next");
  await page.waitForURL(`**${after}`);
  await expect(page.locator("h1")).toHaveText(stepWords["conditions"]?.title ?? "");
  expect(await isTheSame(page)).toBe(false);
});

test("what came back and is no page of ours is loaded whole", async ({ page }) => {
  await open(page);
  await pointer.press(page, "next");
  await page.waitForURL(`**${after}`);
  await page.route(`**${here}`, async (route) => {
    if (route.request().resourceType() === "fetch")
      await route.fulfill({ body: "<p>Not ours.</p>" });
    else await route.continue();
  });
  await page.goBack();
  await expect(page.locator("h1")).toHaveText(stepWords["do-again"]?.title ?? "");
  expect(await isTheSame(page)).toBe(false);
});

test("words that cannot be saved are not left by Back without the browser asking", async ({
  page,
}) => {
  await open(page);
  await pointer.press(page, "next");
  await page.waitForURL(`**${after}`);
  await scripted(page);
  await pointer.press(page, "back");
  await page.waitForURL(`**${here}`);
  await scripted(page);
  await page.context().clearCookies();
  await box(page).fill(words);
  await expect(page.locator("form .error-summary")).toContainText(
    pageWords.cannotSave.dayOver.title,
  );
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => history.back());
  await (await asked).dismiss();
  await expect(box(page)).toHaveValue(words);
  await expect(page).toHaveURL(here);
});
