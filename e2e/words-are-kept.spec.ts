import type { Page, Response } from "@playwright/test";
import { routes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { pointer } from "./hands";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { reach } from "./reach";
import { scripted } from "./scripted";
import { expect, test } from "./test";
import { content } from "./walk";

const { ui } = content.messages;
const { twoAnswers, cannotSave } = content.pageWords;
const here = routes.step("do-again");
const words = "Carry my grandson upstairs.";
const box = (page: Page) => page.locator("textarea");
const status = (page: Page) => page.locator("form .status, .not-saved-yet");
const isSaved = (page: Page) => expect(status(page)).toHaveText(ui.saved);

/** How far down its page the button stands, in pixels. */
const heightOfNext = (page: Page) =>
  page
    .locator('.buttons [value="next"]')
    .evaluate((button) => button.getBoundingClientRect().top + scrollY);

async function stored(page: Page, text: string) {
  await expect(async () => {
    const shown = await page.context().request.get(here);
    expect(await shown.text()).toContain(`>${text}</textarea>`);
  }).toPass();
}

test.describe("a page that was open before another page saved", () => {
  test.beforeEach(({ page }) => reach(page, "do-again"));

  for (const go of ["next", "back", "language:es"]) {
    test(`changes nothing by "${go}"`, async ({ page }) => {
      const other = await page.context().newPage();
      await other.goto(here);
      await box(other).fill(words);
      await isSaved(other);
      await other.close({ runBeforeUnload: false });
      await page.locator(`button[name=go][value="${go}"]:not(.first-submit)`).click();
      await expect(page.locator("h1")).not.toHaveText(content.stepWords["do-again"]?.title ?? "");
      await stored(page, words);
    });
  }

  test("and changed the same answer loses neither, and asks which to keep", async ({ page }) => {
    const other = await page.context().newPage();
    await other.goto(here);
    await box(other).fill("Walk the dog.");
    await isSaved(other);
    await other.close();
    await box(page).fill(words);
    await expect(page.locator(".notice[role=alert]")).toContainText(twoAnswers.notice);
    await pointer.press(page, "next");
    await expect(page.locator("h1")).toHaveText(twoAnswers.title);
    await expect(page.locator(".two-answers")).toContainText("Walk the dog.");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByLabel(words).check();
    await page.getByRole("button", { name: twoAnswers.keep }).click();
    await expect(box(page)).toHaveValue(words);
  });
});

test("without a script two pages lose nothing either", async ({ page, browser }) => {
  await reach(page, "do-again");
  const storageState = await page.context().storageState();
  const plain = await browser.newContext({ storageState, javaScriptEnabled: false });
  const [one, other] = [await plain.newPage(), await plain.newPage()];
  await one.goto(here);
  await other.goto(here);
  await box(other).fill("Walk the dog.");
  await pointer.press(other, "next");
  await box(one).fill(words);
  await pointer.press(one, "next");
  await expect(one.locator("h1")).toHaveText(twoAnswers.title);
  await one.getByLabel("Walk the dog.").check();
  await one.getByRole("button", { name: twoAnswers.keep }).click();
  await expect(box(one)).toHaveValue("Walk the dog.");
  await plain.close();
});

test("what is typed is there after a refresh, at once and later", async ({ page }) => {
  await reach(page, "do-again");
  await scripted(page);
  await box(page).fill(words);
  // What the browser gets is asked: a page that is looked into counts as touched, and is not loaded anew.
  const hasWords = async (one: Response) =>
    one.request().isNavigationRequest() && (await one.text()).includes(words);
  const got = page.waitForResponse(hasWords);
  await page.reload();
  await got;
  await expect(box(page)).toHaveValue(words);
  const before = await heightOfNext(page);
  await box(page).fill(`${words} Soon.`);
  await isSaved(page);
  expect(await heightOfNext(page), "a finger on its way to Next still meets it").toBe(before);
  await page.reload();
  await expect(box(page)).toHaveValue(`${words} Soon.`);
});

test("what is typed before the script runs is saved when the page is left by a link", async ({
  page,
}) => {
  await reach(page, "do-again");
  const held: (() => void)[] = [];
  await page.route("**/assets/*.js", (route) => {
    held.push(() => void route.continue().catch(() => {}));
  });
  await page.goto(here, { waitUntil: "commit" });
  await box(page).fill(words);
  await page.unroute("**/assets/*.js");
  for (const release of held) release();
  await isSaved(page);
  await page.locator(".emergency-link").click();
  await page.waitForURL("**/emergency");
  await stored(page, words);
});

test("without a connection the page says so, warns, and saves when it is back", async ({
  page,
  context,
}) => {
  await reach(page, "do-again");
  await scripted(page);
  await context.setOffline(true);
  await box(page).fill(words);
  await expect(status(page)).toHaveText(ui.saveFailed);
  let warned = 0;
  page.on("dialog", (dialog) => {
    warned += 1;
    void dialog.dismiss();
  });
  await page.reload({ timeout: 1_000 }).catch(() => {});
  expect(warned).toBe(1);
  await expect(box(page)).toHaveValue(words);
  await context.setOffline(false);
  await isSaved(page);
  await stored(page, words);
});

test("what is typed is sent when the app is switched, though the tab is then thrown away", async ({
  page,
}) => {
  await reach(page, "do-again");
  await scripted(page);
  const kept = await page.context().newPage();
  await box(page).fill(words);
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  // Gone at once, without a word: long before typing would have stopped for a second.
  await page.close({ runBeforeUnload: false });
  await stored(kept, words);
});

test("a value filled in without an event is saved", async ({ page }) => {
  await reach(page, "do-again");
  await scripted(page);
  await box(page).evaluate((node: HTMLTextAreaElement, value) => {
    node.value = value;
  }, words);
  await isSaved(page);
  await stored(page, words);
});

test("while the server is in trouble the page tries again by itself", async ({ page }) => {
  await reach(page, "do-again");
  await scripted(page);
  let asked = 0;
  await page.route(`**${routes.saveStep("do-again")}?*`, async (route) => {
    asked += 1;
    if (asked < 3) await route.fulfill({ status: 503, headers: { "retry-after": "1" } });
    else await route.fallback();
  });
  await box(page).fill(words);
  await pointer.press(page, "next");
  await expect(status(page)).toHaveText(ui.saveFailed);
  await page.waitForURL("**/conditions");
  await stored(page, words);
});

test("a field that a browser's extension adds blocks nothing", async ({ page }) => {
  await reach(page, "do-again");
  await scripted(page);
  await page.locator("form#page-form").evaluate((form) => {
    form.insertAdjacentHTML("beforeend", '<input type="hidden" name="ext-1" value="x">');
  });
  await box(page).fill(words);
  await pointer.press(page, "next");
  await page.waitForURL("**/conditions");
  await stored(page, words);
});

test("when the session is over the page stays with its text and says why", async ({ page }) => {
  await reach(page, "do-again");
  await scripted(page);
  await page.context().clearCookies();
  await box(page).fill(words);
  await pointer.press(page, "next");
  await expect(page.locator("form .error-summary")).toContainText(cannotSave.dayOver.title);
  await expectAccessible(page);
  await expect(box(page)).toHaveValue(words);
});

test("whoever is still typing when the session ends goes on typing", async ({ page }) => {
  await reach(page, "do-again");
  await scripted(page);
  await page.context().clearCookies();
  await box(page).pressSequentially("Carry ");
  await expect(page.locator("form .error-summary")).toBeVisible();
  await page.keyboard.type("my grandson");
  await expect(box(page)).toHaveValue("Carry my grandson");
});

for (const script of [true, false]) {
  const how = script ? "with" : "without";
  test(`a page that other answers no longer lead to keeps its text, ${how} a script`, async ({
    page,
    browser,
  }) => {
    await reach(page, "do-again");
    const storageState = await page.context().storageState();
    const context = await browser.newContext({ storageState, javaScriptEnabled: script });
    const left = await context.newPage();
    await left.goto(here);
    await page.goto(routes.step("before-you-start"));
    await page.locator('[value="one-or-more"]').check();
    await pointer.press(page, "next");
    await page.waitForURL("**/emergency");
    await box(left).fill(words);
    await pointer.press(left, "next");
    await expect(left.locator("main")).toContainText(cannotSave.notHere.title);
    if (script) await expect(box(left)).toHaveValue(words);
    else await expect(left.locator("main")).toContainText(words);
    await context.close();
  });
}

test("a page of an earlier form puts nothing into one begun since", async ({ page }) => {
  await reach(page, "do-again");
  await scripted(page);
  const other = await page.context().newPage();
  await reach(other, "do-again");
  await box(page).fill(words);
  await expect(page.locator("form .error-summary")).toContainText(cannotSave.otherForm.title);
  await other.reload();
  await expect(box(other)).toHaveValue("");
});

test("without a script, too, the page that says so holds the text", async ({ page, browser }) => {
  await reach(page, "do-again");
  const storageState = await page.context().storageState();
  const plain = await browser.newContext({ storageState, javaScriptEnabled: false });
  const left = await plain.newPage();
  await left.goto(here);
  await box(left).fill(words);
  await plain.clearCookies();
  await pointer.press(left, "next");
  await expect(left.locator("h1")).toHaveText(cannotSave.dayOver.title);
  await expect(left.locator('input[name="do-again"]')).toHaveValue(words);
  await plain.addCookies(storageState.cookies);
  await left.getByRole("button", { name: cannotSave.pressAgain }).click();
  await left.waitForURL("**/conditions");
  await stored(page, words);
  await plain.close();
});

test("from an hour before its end a form says how long there is left", async ({ page }) => {
  const warning = page.getByText(fill(cannotSave.endsSoon, { minutes: 29 }));
  await page.clock.install();
  await reach(page, "do-again");
  await scripted(page);
  await expect(page.locator("main")).not.toContainText(cannotSave.endsSoon.split("{")[0] ?? "");
  await page.clock.fastForward("23:30:00");
  await expect(warning).toBeVisible();
  await expectAccessible(page);
});

test("the browser's own stores hold nothing personal", async ({ page }) => {
  await reach(page, "do-again");
  await box(page).fill(words);
  await isSaved(page);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
    cookies: document.cookie,
    state: JSON.stringify(history.state),
  }));
  const none = { local: [], session: [], databases: 0, caches: 0, workers: 0 };
  expect(kept).toMatchObject({ ...none, name: "", cookies: "" });
  expect(kept.state).not.toContain("grandson");
});
