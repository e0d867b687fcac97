import { describe, expect, test } from "vitest";
import { contentFor, languages } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { listQuestions } from "@/lib/questions/listed-questions";
import { personas } from "@/prisma/personas";
import { stepView } from "./step-view";

describe.each(languages)("the list of questions on the screen in %s", (language) => {
  const content = contentFor(language);
  const shown = (answers: Answers) => {
    const step = content.steps.find(({ id }) => id === "your-questions");
    if (!step) throw new Error("no page of questions");
    const [list, , order] = stepView(content, step, answers, undefined).asked;
    return { questions: list?.questions ?? [], first: order?.first };
  };

  test.each(personas)("says of each question what is printed for $id", ({ answers }) => {
    const { "questions-dropped": _dropped, ...rest } = answers;
    const { questions: printed, more } = listQuestions(content, rest);
    const { questions, first } = shown(rest);
    const ours = (isMore: boolean) =>
      questions.flatMap((one) =>
        one.isMore === isMore ? [[one.id, one.text, one.because].join("|")] : [],
      );
    const onPaper = (list: typeof printed) =>
      list.flatMap(({ id, text, because, sources }) =>
        sources.length > 0 ? [[id, text, because].join("|")] : [],
      );
    expect(ours(false).toSorted()).toEqual(onPaper(printed).toSorted());
    expect(ours(true)).toEqual(onPaper(more));
    expect(first?.ids).toEqual(printed.slice(0, first?.ids.length).map(({ id }) => id));
  });

  test("still shows what is left out, and offers the person's own to stand first", () => {
    const answers = {
      "questions-dropped": ["why-me"],
      "own-questions": [{ id: "e1", text: "Can I drive?" }],
    };
    const { questions, first } = shown(answers);
    expect(questions.map(({ id }) => id)).toContain("why-me");
    expect(first?.ids).not.toContain("why-me");
    expect(first?.names).toMatchObject({ e1: "Can I drive?" });
    expect(first?.names["why-me"]).toBeDefined();
  });

  test("names a chosen question that is asked no more", () => {
    const { first } = shown({ "questions-top": ["blood-thinner", "why-me"] });
    expect(first?.gone).toEqual([content.questionWords["blood-thinner"]?.text]);
    expect(first?.ids).toEqual(["why-me"]);
  });
});
