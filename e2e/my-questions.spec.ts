import type { Page } from "@playwright/test";
import { visibleSteps } from "@/lib/form/visibility";
import { routes } from "@/lib/routes";
import { personas } from "@/prisma/personas";
import { putFirst } from "./first-five";
import { pointer } from "./hands";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { startPosted } from "./reach";
import { expect, test } from "./test";
import { content } from "./walk";

const [persona] = personas;
const { "questions-top": _, "own-questions": __, ...answers } = persona?.answers ?? {};
const path = routes.step("your-questions");
const first = (page: Page) => page.locator(".first-line");
const inOrder = (...ids: readonly string[]): RegExp =>
  new RegExp(ids.map((id) => content.questionWords[id]?.short ?? id).join(".*"));

/** Opens the page of questions, with all that comes before it answered. */
async function openQuestions(page: Page) {
  const form = await startPosted(page);
  for (const step of visibleSteps(content, answers)) {
    if (step.id === "your-questions") break;
    await form.answer(step, answers);
  }
  await page.goto(path);
  return form;
}

async function goOn(page: Page): Promise<void> {
  await pointer.press(page, "next");
  await page.waitForURL(({ pathname }) => pathname !== path);
}

for (const script of [true, false]) {
  test.describe(script ? "my questions" : "my questions without script", () => {
    test.use({ javaScriptEnabled: script, viewport: { width: 390, height: 844 } });

    test("are put first, moved, left out and added to, and nothing typed is lost", async ({
      page,
    }) => {
      await openQuestions(page);
      await expect(first(page)).toContainText("1 ");
      await page.locator("textarea").first().fill("May my sister come?");
      if (script) await expect(page.locator("form p.status")).toHaveText(content.messages.ui.saved);
      await putFirst(page, "implant-and-current,e1,my-options", (one) => one.click());
      await expect(first(page)).toHaveText(/Implant.*May my sister come\?.*My options/);
      // Without a script a page comes back with the order open.
      if (script) await page.locator(".first-questions > summary").click();
      await page.locator("#up-my-options").click();
      if (script) await expect(page.locator("#up-my-options")).toBeFocused();
      await expect(first(page)).toHaveText(/Implant.*My options.*May my sister come\?/);
      if (script) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.locator('[name="questions-dropped"][value="implant-and-current"]').check();
      await goOn(page);
      await page.goto(path);
      await expect(first(page)).toHaveText(/^1 My options.*2 May my sister come\?$/);
      await expect(page.locator("textarea").first()).toHaveValue("May my sister come?");
    });

    test("say which of them went when an answer changed", async ({ page }) => {
      const form = await openQuestions(page);
      await putFirst(page, "blood-thinner,my-options", (one) => one.click());
      await expect(first(page)).toHaveText(inOrder("blood-thinner", "my-options"));
      await goOn(page);
      const thinners = content.steps.find(({ items }) =>
        items.some(({ id }) => id === "blood-thinners"),
      );
      if (thinners === undefined) throw new Error("no step asks about thinners");
      await form.answer(thinners, { "blood-thinners": ["none"] });
      await page.goto(path);
      const gone = content.questionWords["blood-thinner"]?.text ?? "";
      await expect(page.locator(".gone-question")).toContainText(gone);
      await expect(first(page)).toHaveText(inOrder("1 My options"));
    });
  });
}
