import { visibleSteps } from "@/lib/form/visibility";
import { languageButton } from "@/lib/questionnaire/language-button";
import { routes } from "@/lib/routes";
import { expectAccessible, expectNarrowEnoughZoomed, expectNoSidewaysScroll } from "./page-checks";
import { startPosted } from "./reach";
import { stepPages } from "./step-pages";
import { expect, test } from "./test";
import { content } from "./walk";

for (const { persona, language, pages } of stepPages) {
  test(`each page of ${persona.name} is accessible and narrow enough, ${language}`, async ({
    page,
  }) => {
    const { answers } = persona;
    const form = await startPosted(page);
    for (const step of visibleSteps(content, answers)) {
      // Every button saves what is on its page; on the last the summary must not be made yet.
      const isLast = step === content.steps.at(-1);
      await form.answer(step, answers, isLast ? languageButton.value(language) : "next");
    }
    for (const route of [routes.questionnaire, ...pages.map((one) => one.route)]) {
      await page.goto(route);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await expectNarrowEnoughZoomed(page);
    }
  });
}
