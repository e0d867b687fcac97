import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { contentFor, defaultLanguage } from "@/content";
import { visibleSteps } from "@/lib/form/visibility";
import { checkStep } from "@/lib/questionnaire/check-step";
import { shownEntries } from "@/lib/questionnaire/shown-entries";
import { shownItems } from "@/lib/questionnaire/shown-items";
import { stepView } from "@/lib/questionnaire/step-view";
import { personas } from "@/prisma/personas";
import { dataText } from "./script-data";
import { scriptDataIds } from "./script-data-ids";
import { formWords, type StepData } from "./step-data";
import { StepForm } from "./step-form";

const content = contentFor(defaultLanguage);
const { messages } = content;
const today = "2026-11-27";
const saving = {
  ...{ notice: "Two answers.", choose: "Choose", endsSoon: "{minutes} left" },
  ...{ away: "Not to be had.", tryAgain: "Again" },
};
const [persona] = personas;
const answers = persona?.answers ?? {};
const views = visibleSteps(content, answers).map(
  (step) => [step.id, stepView(content, step, answers, undefined, today)] as const,
);

const htmlOf = (view: (typeof views)[number][1]) =>
  renderToStaticMarkup(
    <StepForm
      view={view}
      action="/save"
      from={undefined}
      problems={[]}
      messages={messages}
      today={today}
      entries={shownEntries(view.asked, view.raw, undefined)}
      opened={undefined}
      buttons={{ next: messages.ui.next, back: true }}
      made="{}"
      entryId="e1"
      link={undefined}
      proof={undefined}
      ends={undefined}
      saving={saving}
      drawing={null}
    />,
  );

const dataIn = (html: string): StepData => {
  const [, text = ""] = new RegExp(`id="${scriptDataIds.step}">(.*?)</script>`).exec(html) ?? [];
  return JSON.parse(text);
};

describe.each(views)("the form of %s", (_, view) => {
  const html = htmlOf(view);
  const data = dataIn(html);

  it("has a place for what is wrong with every text that can be typed", () => {
    const typed = load(html)('input[type="text"], textarea').toArray();
    const wrong = Object.fromEntries(
      typed.map(({ attribs }) => [attribs["name"] ?? "", ["\u0007x".repeat(9_000)]]),
    );
    const { problems } = checkStep(view.asked, wrong, { errors: messages.errors, today });
    const without = problems.filter(({ field }) => !html.includes(`data-field="${field}"`));
    expect(without).toEqual([]);
  });

  it("tells its script no more than it needs to check and show as the server does", () => {
    const raw = { ...view.raw, "date-of-birth.day": ["40"], conditions: ["none", "heart"] };
    const context = { errors: messages.errors, today };
    const { errors } = formWords(messages, saving.endsSoon);
    expect(checkStep(data.asked, raw, { errors, today: data.today })).toEqual(
      checkStep(view.asked, raw, context),
    );
    expect(shownItems(data.asked, raw)).toEqual(shownItems(view.asked, raw));
    const told = JSON.stringify(data);
    for (const { words } of view.asked) expect(told).not.toContain(words.label);
  });
});

it("lets no text end the script's data, or begin a comment in it", () => {
  const endsSoon = "</script><!--";
  const text = dataText(formWords(messages, endsSoon));
  expect(text).not.toContain("<");
  expect(JSON.parse(text).words.endsSoon).toBe(endsSoon);
});
