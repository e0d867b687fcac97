import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import type { Answers, AnswerValue } from "@/lib/questionnaire/answers";
import type { QuestionRule } from "@/lib/summary/evidence";
import { selectQuestions } from "@/lib/summary/select-questions";
import { everything } from "./satisfying-answers";

const content = contentFor("en");
const byId = new Map(content.questions.map((rule) => [rule.id, rule]));

const firedIds = (answers: Answers): readonly string[] =>
  selectQuestions(content, answers).map(({ rule }) => rule.id);

const listOf = (value: AnswerValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/** CONTENT.md, "Examples that must fire": what was said, and what the question and its sources are. */
const examples: readonly {
  readonly said: string;
  readonly answers: Answers;
  readonly id: string;
  readonly asks: RegExp;
  readonly source: string;
}[] = [
  {
    said: "a blood thinner",
    answers: { "blood-thinners": ["apixaban"] },
    id: "blood-thinner",
    asks: /what should I do about my blood thinner.*who decides/i,
    source: "cuh-advice",
  },
  {
    said: "a pacemaker",
    answers: { implants: ["pacemaker"] },
    id: "implant-and-current",
    asks: /protect my implant/i,
    source: "aspn-2023",
  },
  {
    said: "a stimulator",
    answers: { implants: ["spinal-stimulator"] },
    id: "implant-and-current",
    asks: /protect my implant/i,
    source: "aspn-2023",
  },
  {
    said: "an earlier block",
    answers: { blocks: [{ id: "b1", "relief-percent": 60 }] },
    id: "block-result",
    asks: /what do you make of the result.*cut-off.*clinics use different/i,
    source: "cohen-2020",
  },
  {
    said: "face pain",
    answers: { places: ["jaw-left"] },
    id: "numb-face",
    asks: /numb face/i,
    source: "asplund-2016",
  },
  {
    said: "told rhizotomy for pain in the joints of the spine",
    answers: { "told-word": ["rhizotomy"], places: ["low-back-left"] },
    id: "rhizotomy-or-radiofrequency",
    asks: /rhizotomy.*radiofrequency/i,
    source: "aomrc-ebi",
  },
  {
    said: "an earlier neurotomy",
    answers: { treatments: [{ id: "t1", kind: "neurotomy" }] },
    id: "earlier-neurotomy",
    asks: /repeat work as well/i,
    source: "nice-ng59-rr3",
  },
  {
    said: "no physical therapy yet",
    answers: { "treatments-tried": ["injection"] },
    id: "physical-therapy-first",
    asks: /physical therapy.*first/i,
    source: "juch-2017",
  },
  {
    said: "a fever",
    answers: { "infection-now": ["fever"] },
    id: "infection-now",
    asks: /fever/i,
    source: "cuh-advice",
  },
];

/** The first answers with the options of the second added, as if one person said both. */
const saidToo = (said: Answers, more: Answers): Answers => ({
  ...said,
  ...Object.fromEntries(
    Object.entries(more).map(([id, value]) => [
      id,
      Array.isArray(value) &&
      id !== "treatments-tried" &&
      !value.some((one) => typeof one === "object")
        ? [...new Set([...listOf(said[id]), ...listOf(value)])]
        : value,
    ]),
  ),
});

describe("the examples that must fire", () => {
  test.each(examples)("$said raises $id", ({ answers, id, asks, source }) => {
    expect(firedIds({})).not.toContain(id);
    expect(firedIds(answers)).toContain(id);
    expect(content.questionWords[id]?.text).toMatch(asks);
    expect(byId.get(id)?.sources).toContain(source);
  });

  test.each(examples)("$said raises $id whatever else was said and asked", ({ answers, id }) => {
    expect(firedIds(saidToo(everything, answers))).toContain(id);
  });

  test("a fever or infection says to ring the clinic now", () => {
    expect(content.questionWords["infection-now"]?.because).toContain("ring the clinic now");
  });

  test("physical therapy is not asked of those who tried it or are not sure", () => {
    for (const tried of ["exercise", "not-sure"]) {
      expect(firedIds({ "treatments-tried": [tried] })).not.toContain("physical-therapy-first");
    }
    const entered = {
      "treatments-tried": ["injection"],
      treatments: [{ id: "t1", kind: "exercise" }],
    };
    expect(firedIds(entered)).not.toContain("physical-therapy-first");
  });

  test.each(["none", "not-sure"])("'%s' raises none of them", (option) => {
    const answers = {
      "blood-thinners": [option],
      implants: [option],
      "infection-now": [option],
      "told-word": [option],
      "blocks-number": option,
      places: ["low-back-left"],
    };
    const must = new Set(examples.map(({ id }) => id));
    const raised: readonly QuestionRule[] = selectQuestions(content, answers).map(
      ({ rule }) => rule,
    );
    expect(raised.filter(({ id }) => must.has(id))).toEqual([]);
  });
});
