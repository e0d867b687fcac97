import { routes } from "@/lib/routes";
import { pointer } from "./hands";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { reach, startPosted } from "./reach";
import { expect, test } from "./test";
import { content } from "./walk";

const { taskList, check } = content.pageWords;
const unanswered = new RegExp(check.unanswered.replace("{count}", "\\d+"));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the short way leads through its pages alone, and the long way has the rest", async ({
      page,
    }) => {
      await reach(page, "about-this-form");
      await pointer.press(page, "list");
      await page.waitForURL(`**${routes.questionnaire}`);
      await page.getByRole("link", { name: taskList.short.start }).click();
      const seen: string[] = [];
      while (!page.url().includes(routes.step("check"))) {
        seen.push(new URL(page.url()).pathname);
        const from = page.url();
        await pointer.press(page, "next");
        await page.waitForURL((url) => url.href !== from);
      }
      const way = content.shortWay.map(({ step }) => routes.step(step));
      expect(seen.length).toBeGreaterThan(3);
      expect(seen.filter((path) => !way.includes(path))).toEqual([]);
      await page.locator('[name="consent"]').check();
      await pointer.press(page, "next");
      await page.waitForURL(`**${routes.summary}`);
      await page.goto(routes.questionnaire);
      await expect(page.locator(`a[href="${routes.summaryPdf()}"]`)).toBeVisible();
      await expect(page.locator(".task-state.not-started").first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test("a change from the check page leads back to its place", async ({ page }) => {
      const form = await startPosted(page);
      for (const step of content.steps.slice(0, 1)) {
        await form.answer(step, { "emergency-signs": "none" });
      }
      await page.goto(routes.step("check"));
      await expect(page.locator(".review details[open]")).toHaveCount(0);
      await expect(page.locator(".review")).toContainText(unanswered);
      await page.locator(".review details", { has: page.locator("#change-do-again") }).click();
      await page.locator("#change-do-again").click();
      await page.locator("textarea").fill("Carry my grandson upstairs.");
      await pointer.press(page, "next");
      await page.waitForURL("**/check?at=do-again#change-do-again");
      await expect(page.locator("#change-do-again")).toBeFocused();
      await expect(page.locator(".review details[open]")).toHaveCount(1);
      await expect(page.locator(".review")).toContainText("Carry my grandson upstairs.");
      if (javaScriptEnabled) await expectAccessible(page);
    });
  });
}
