import type { Page } from "@playwright/test";
import type { Answers } from "@/lib/form/answers";
import { visibleSteps } from "@/lib/form/visibility";
import { routes } from "@/lib/routes";
import { personas } from "@/prisma/personas";
import type { Walk } from "@/test-support/cover/choose-walks";
import { chosen, modes } from "@/test-support/cover/plan";
import { expectTyped } from "./expect-summary";
import { keyboard, pointer } from "./hands";
import { PageWalker } from "./page-walker";
import { startByHand, startPosted } from "./reach";
import { note } from "./run-record";
import { expect, test } from "./test";
import { content, onOffer, passStep, walk } from "./walk";

const hands = { pointer, keyboard };

async function walkWhole(page: Page, walker: PageWalker, answers: Answers): Promise<void> {
  await startByHand(page);
  await walk(walker, answers);
}

/** Walks the steps of a walk in the browser; the steps between them are posted. */
async function walkParts(page: Page, walker: PageWalker, answers: Answers, { steps }: Walk) {
  const form = await startPosted(page);
  const way = visibleSteps(content, answers);
  for (const [index, step] of way.entries()) {
    const path = routes.step(step.id);
    if (!steps.includes(step.id)) {
      await form.answer(step, answers);
      continue;
    }
    if (new URL(page.url(), "http://localhost").pathname !== path) await page.goto(path);
    await passStep(walker, step, answers);
    const next = way[index + 1];
    await walker.arrive(next ? routes.step(next.id) : routes.summary);
    if (step.id === steps.at(-1)) return;
  }
}

for (const { hand, script, name } of modes) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled: script });

    for (const one of chosen.walks) {
      const persona = personas.find(({ id }) => id === one.person);
      const what = one.whole ? "all steps" : one.steps.join(", ");
      test(`${persona?.name} goes through ${what}`, async ({ page }) => {
        const answers = onOffer(persona?.answers ?? {});
        const walker = new PageWalker(page, hands[hand], (used) => note(name, used));
        if (!one.whole) return walkParts(page, walker, answers, one);
        await walkWhole(page, walker, answers);
        const text = await page.locator("main").textContent();
        expectTyped(answers, text ?? "");
        // What the PDF says is looked at where the same person goes without a browser.
        await expect(page.locator(`a[href="${routes.summaryPdf()}"]`)).toBeVisible();
        expect(visibleSteps(content, answers).map(({ id }) => id)).toEqual(one.steps);
      });
    }
  });
}
