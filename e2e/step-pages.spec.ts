import { defaultLanguage } from "@/content";
import { visibleSteps } from "@/lib/form/visibility";
import { languageButton } from "@/lib/questionnaire/language-button";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { PlainBrowser } from "./plain-browser";
import { stepPages } from "./step-pages";
import { expect, test } from "./test";
import { content, fillStep, passStep } from "./walk";

for (const { persona, language, pages } of stepPages) {
  test(`each page of ${persona.name} is accessible and narrow enough, ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const { answers } = persona;
    const person = await PlainBrowser.started(baseURL ?? "");
    const steps = visibleSteps(content, answers);
    for (const step of steps.slice(0, -1)) await passStep(person, step, answers);
    const last = steps.at(-1);
    if (last === undefined) throw new Error("The form has no steps.");
    await fillStep(person, last, answers);
    // A page is left by any button with what is on it saved; the summary must not be made yet.
    await person.press(language === defaultLanguage ? "back" : languageButton.value(language));
    await person.lendCookies(context);
    for (const { route } of pages) {
      await page.goto(route);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });
}
