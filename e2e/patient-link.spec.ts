import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { samplePerson, sampleSettings } from "@/test-support/person";
import { invitedTokens } from "./invited-tokens";
import { born, checked, content, giveDate, goOn, next, toLastPage } from "./link-hands";
import { OwnServer } from "./own-server";
import { expectAccessible } from "./page-checks";
import { setUpByHand } from "./set-up-walk";
import { expect, test } from "./test";

const port = Number(process.env["E2E_PORT"] ?? 3217) + 20;
test.describe.configure({ mode: "serial" });
test.use({ baseURL: `http://localhost:${port}` });

const { linkWords: words, pageWords } = content;

let server: OwnServer;
let tokens: readonly string[] = [];
test.beforeAll(async () => {
  server = await OwnServer.start(port);
});
test.afterAll(() => server.remove());

/** The token of one of the people invited, each to be used by one test. */
function tokenOf(person: number): string {
  const token = tokens[person];
  if (token === undefined) throw new Error(`Person ${person} was not invited.`);
  return token;
}

/** Another person's, or another device's, browser. */
async function another(browser: Browser, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: server.base });
  return context.newPage();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a clinic is set up, its administrator enrols, and adds a person who signs in", async ({
    page,
    context,
  }) => {
    await setUpByHand(page, { base: server.base, javaScriptEnabled: false });
    const cookies = (await context.cookies()).map(({ name, value }) => [name, value]);
    tokens = await invitedTokens(server.base, Object.fromEntries(cookies), 8);
  });
});

test("a form begun on one device, gone on with on another, sent, and then a receipt", async ({
  page,
  browser,
}) => {
  const token = tokenOf(0);
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.headers()["referer"] ?? ""));
  await page.goto(routes.link(token));
  await expect(page).toHaveURL(`${server.base}${routes.linkOutcome}`);
  await expect(page.locator("main")).toContainText(sampleSettings.phone);
  await checked(page);
  await page.reload();
  await giveDate(page);
  await page.waitForURL("**/questionnaire/before-you-start");
  expect(requested.filter((referer) => referer.includes(token))).toEqual([]);
  await expect(page.locator("main")).not.toContainText("24 hours");
  await expect(page.locator(".for-whom")).toContainText(samplePerson.name);
  await checked(page);
  await page.locator('[name="emergency-signs"][value="not-sure"]').check();
  await next(page);
  await page.waitForURL("**/emergency");
  await expect(page.locator(".emergency-numbers a").first()).toContainText("999");
  await checked(page);
  await page.locator(".acknowledge button").click();
  await goOn(page);
  await page.waitForURL("**/about-this-form");
  await expect(page.locator('[name="name"], [name^="date-of-birth"]')).toHaveCount(0);
  await page.locator('[name="filled-in-by"][value="me"]').check();
  await next(page);
  await page.waitForURL("**/where-it-hurts");

  const laptop = await another(browser);
  await laptop.goto(routes.link(token));
  await giveDate(laptop);
  await goOn(laptop);
  await laptop.waitForURL("**/where-it-hurts");
  await laptop.goto("/questionnaire/about-this-form");
  await expect(laptop.locator('[name="filled-in-by"][value="me"]')).toBeChecked();
  await laptop.goto("/questionnaire");
  await toLastPage(laptop);
  await checked(laptop);
  await laptop.getByRole("link", { name: pageWords.check.preview }).click();
  await expect(laptop.locator("main")).toContainText("Riverside Clinic");
  await laptop.goto("/questionnaire/check");
  await laptop.locator('[name="consent"]').check();
  await laptop.getByRole("button", { name: pageWords.check.finish }).last().click();
  await laptop.waitForURL("**/summary");
  await expect(laptop.locator(".page-title")).toHaveText(pageWords.summary.title);
  await expect(laptop.locator(".summary-name")).toHaveText(samplePerson.name);
  await checked(laptop);
  expect((await laptop.request.get(routes.summaryPdf())).status()).toBe(200);
  await laptop.goto(routes.deleteAnswers);
  await expect(laptop.locator("h1")).toHaveText(words.deleteAfterSending.title);
  await checked(laptop);
  await laptop.goto(routes.linkOutcome);
  await expect(laptop.locator("h1")).toHaveText(words.addable.title);
  await checked(laptop);

  // Until the appointment the other device adds to it, and sends it again.
  await page.goto(routes.questionnaire);
  await expect(page.locator("main")).toContainText(pageWords.taskList.finished.title);
  await checked(page);
  expect((await page.request.get(routes.summaryPdf())).status()).toBe(200);
  await page.goto("/questionnaire/do-again");
  await page.locator('[name="do-again"]').fill("Walk to the market");
  await next(page);
  await page.waitForURL((url) => !url.pathname.endsWith("/do-again"));
  await page.goto(routes.summary);
  await expect(page.locator("main")).toContainText(pageWords.summary.older);
  await expect(page.locator("main")).not.toContainText("Walk to the market");
  await page.goto("/questionnaire/check");
  await next(page);
  await page.waitForURL("**/summary");
  await expect(page.locator("main")).toContainText("Walk to the market");
});

test("without JavaScript: a wrong date, the right one, and done on this device", async ({
  browser,
}) => {
  const page = await another(browser, false);
  await page.goto(routes.link(tokenOf(1)));
  const answer = page.waitForResponse((response) => response.url().includes("/i?"));
  await giveDate(page, "5");
  expect((await answer).status()).toBe(422);
  await expect(page.locator("#errors")).toContainText(words.landing.wrong);
  await expect(page.getByLabel(content.messages.ui.day)).toHaveValue("");
  expect(page.url()).not.toContain(tokenOf(1));
  await giveDate(page);
  await page.waitForURL("**/questionnaire/before-you-start");
  const cookies = await page.context().cookies();
  const ended = page.waitForResponse((response) => response.url().endsWith(routes.endSession));
  await page.getByRole("button", { name: words.endHere.end }).click();
  expect(await (await ended).headerValue("clear-site-data")).toBe('"cache", "storage"');
  await expect(page.locator("h1")).toHaveText(words.done.title);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText(words.done.title);
  await page.context().clearCookies();
  await page.context().addCookies(cookies);
  await page.goto("/questionnaire/before-you-start");
  await expect(page.locator("h1")).toHaveText(words.none.title);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "in place" : "on a page that holds the text, without JavaScript";
  test(`a session that ended in mid-form is begun again ${how}`, async ({ browser }) => {
    const page = await another(browser, javaScriptEnabled);
    await page.goto(routes.link(tokenOf(javaScriptEnabled ? 5 : 6)));
    await giveDate(page);
    await page.waitForURL("**/questionnaire/before-you-start");
    await page.locator('[name="emergency-signs"][value="none"]').check();
    await next(page);
    await page.waitForURL(`**${routes.questionnaire}`);
    await page.goto(routes.step("do-again"));
    await page.context().clearCookies();
    await page.locator('[name="do-again"]').fill("Ride my bicycle");
    await next(page);
    await expect(page.locator("main")).toContainText(pageWords.cannotSave.proveAgain.title);
    await expect(page.locator('[name="do-again"]')).toHaveValue("Ride my bicycle");
    const asScripted = await another(browser);
    await asScripted.setContent(await page.content());
    await expectAccessible(javaScriptEnabled ? page : asScripted);
    await asScripted.close();
    const again = async (given: string) => {
      await page.locator('[name="day"]').fill(given);
      await page.locator('[name="month"]').fill(born.month);
      await page.locator('[name="year"]').fill(born.year);
      await (javaScriptEnabled
        ? next(page)
        : page.getByRole("button", { name: pageWords.cannotSave.pressAgain }).click());
    };
    await again("5");
    await expect(page.locator("main")).toContainText(words.landing.wrong);
    await again(born.day);
    await page.waitForURL("**/conditions");
    await page.goto(routes.step("do-again"));
    await expect(page.locator('[name="do-again"]')).toHaveValue("Ride my bicycle");
  });
}

test("another person's link ends the session of the first in the same browser", async ({
  page,
}) => {
  await page.goto(routes.link(tokenOf(6)));
  await giveDate(page);
  await page.waitForURL("**/questionnaire");
  await page.goto(routes.step("do-again"));
  const first = await page.context().cookies();
  const second = await page.context().newPage();
  await second.goto(routes.link(tokenOf(7)));
  await giveDate(second);
  await second.waitForURL("**/questionnaire/before-you-start");
  await page.locator('[name="do-again"]').fill("Words of the first");
  await expect(page.locator("form .error-summary")).toContainText(
    pageWords.cannotSave.proveAgain.title,
  );
  await second.locator('[name="emergency-signs"][value="none"]').check();
  await next(second);
  await second.waitForURL(`**${routes.questionnaire}`);
  await second.goto(routes.step("do-again"));
  await expect(second.locator('[name="do-again"]')).toHaveValue("");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.context().clearCookies();
  await page.context().addCookies(first);
  await page.goto("/questionnaire/before-you-start");
  await expect(page.locator("h1")).toHaveText(words.none.title);
});

test("five wrong dates lock a link, and only a browser that had opened it is told", async ({
  page,
  browser,
}) => {
  const token = tokenOf(2);
  const known = await another(browser);
  await known.goto(routes.link(token));
  await giveDate(known);
  await known.waitForURL("**/questionnaire/before-you-start");
  await page.goto(routes.link(token));
  for (let tries = 0; tries < 6; tries += 1) {
    await giveDate(page, "6");
    await expect(page.locator("#errors")).toContainText(words.landing.wrong);
  }
  await checked(page);
  await giveDate(page);
  await expect(page.locator("#errors")).toContainText(words.landing.wrong);
  await known.goto(routes.link(token));
  await giveDate(known);
  await expect(known.locator("h1")).toHaveText(words.locked.title);
  await expectAccessible(known);
  await known.getByRole("link", { name: words.open.goOn }).click();
  await known.waitForURL("**/questionnaire/before-you-start");
});

test("deleting before sending leaves nothing, and the form can be started again", async ({
  page,
}) => {
  await page.goto(routes.link(tokenOf(3)));
  await giveDate(page);
  await page.waitForURL("**/questionnaire/before-you-start");
  await page.goto(routes.deleteAnswers);
  await page.getByRole("button", { name: pageWords.deletePage.confirm }).click();
  await expect(page.locator("main")).toContainText("We found 0 records.");
  await page.goto(routes.linkOutcome);
  await expect(page.locator("h1")).toHaveText(words.open.title);
  await checked(page);
  await page.getByRole("button", { name: words.open.start }).click();
  await page.waitForURL("**/questionnaire/before-you-start");
});

test("a stop to reminders asks first, and answers alike for any link", async ({ page }) => {
  for (const token of [tokenOf(4), "nobody"]) {
    await page.goto(routes.stopReminders(token));
    await expect(page).toHaveURL(`${server.base}${routes.linkOutcome}`);
    await checked(page);
    await page.getByRole("button", { name: words.stopReminders.stop }).click();
    await expect(page.locator("h1")).toHaveText(words.remindersStopped.title);
    await checked(page);
  }
});

test("a link has no page but its own, and its answers are kept by nobody", async ({ request }) => {
  const known = await request.get(routes.link(tokenOf(4)));
  const unknown = await request.get(routes.link("A".repeat(43)));
  expect(known.headers()["cache-control"]).toContain("no-store");
  const cookie = known.headers()["set-cookie"] ?? "";
  expect(cookie).toMatch(/^ready-link=[^;]+; .*Max-Age=14400;.* HttpOnly/i);
  expect(cookie).not.toContain(tokenOf(4));
  expect(cookie.split("\n")).toHaveLength(1);
  expect(known.headers()["referrer-policy"]).toBe("strict-origin");
  expect(await known.text()).toContain(
    `<meta name="description" content="${words.landing.description}"/>`,
  );
  expect((await known.text()).length).toBe((await unknown.text()).length);
  expect(await known.text()).not.toMatch(/neurotomy|rhizotomy/i);
  expect((await request.get(routes.openLink)).status()).toBe(405);
});

test("a scanner's 200 requests are answered, and no token is on the disk", async () => {
  const files = (): string[] =>
    readdirSync(server.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  for (let asked = 0; asked < 100; asked += 1) {
    for (const method of ["GET", "HEAD"]) {
      const answer = await fetch(server.base + routes.link(tokenOf(4)), { method });
      await answer.arrayBuffer();
      expect(answer.status).toBe(200);
    }
  }
  await server.stop();
  const all = files();
  expect(all.length).toBeGreaterThan(100);
  for (const token of tokens) {
    expect(all.filter((file) => readFileSync(file).includes(token))).toEqual([]);
  }
});
