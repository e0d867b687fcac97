import { describe, expect, test } from "vitest";
import { contentFor, languages } from "@/content";
import { rowsOfPlace } from "@/lib/evidence/askable-rows";
import type { Answers } from "@/lib/form/answers";
import { listQuestions } from "@/lib/questions/listed-questions";
import { personas } from "@/prisma/personas";
import { earlierItems, satisfying } from "@/test-support/satisfying-answers";
import { stepView } from "./step-view";

describe.each(languages)("the list of questions on the screen in %s", (language) => {
  const content = contentFor(language);
  const shown = (stepId: string, answers: Answers) => {
    const step = content.steps.find(({ id }) => id === stepId);
    if (!step) throw new Error(`no step ${stepId}`);
    return stepView(content, step, answers, undefined).asked[0]?.choices ?? [];
  };

  test.each(personas)("says of each question what is printed for $id", ({ answers }) => {
    const { "questions-dropped": _dropped, "questions-top": _top, ...rest } = answers;
    const printed = listQuestions(content, rest).questions.filter(({ sources }) => sources.length);
    const list = shown("your-questions", rest).map(({ id, label, detail, sources }) => ({
      id,
      text: label,
      because: detail,
      sources,
    }));
    expect(list.length).toBeGreaterThanOrEqual(8);
    expect(list).toEqual(
      printed.map(({ id, text, because, sources }) => ({ id, text, because, sources })),
    );
  });

  test("gives a ticked row as the reason, as the paper does", () => {
    const [place] = content.places;
    const [row] = place === undefined ? [] : rowsOfPlace(content, place);
    if (place === undefined || row === undefined) throw new Error("There is no place.");
    const answers = satisfying(place.when, earlierItems, {});
    const list = shown("your-questions", { ...answers, "ask-grid": [row.id] });
    expect(list.find(({ id }) => id === row.asks)?.detail).toContain(row.title);
  });

  test("offers what is kept and the person's own to be put in order, and nothing left out", () => {
    const own = [{ id: "e1", text: "Can I drive?" }];
    const list = shown("top-questions", {
      "questions-dropped": ["why-me"],
      "own-questions": own,
    }).map(({ id, label }) => ({ id, label }));
    expect(list.map(({ id }) => id)).not.toContain("why-me");
    expect(list.at(-1)).toEqual({ id: "e1", label: "Can I drive?" });
  });
});
