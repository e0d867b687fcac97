import { describe, expect, test } from "vitest";
import { contentFor, defaultLanguage, type Language, languages } from "@/content";
import type { Answers, AnswerValue } from "@/lib/form/answers";
import { selectQuestions } from "@/lib/questions/select-questions";
import { everything } from "@/test-support/satisfying-answers";

const content = contentFor(defaultLanguage);
const byId = new Map(content.questions.map((rule) => [rule.id, rule]));

const firedIds = (answers: Answers): readonly string[] => {
  const { list, more } = selectQuestions(content, answers);
  return [...list, ...more].map(({ rule }) => rule.id);
};

const listOf = (value: AnswerValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/** CONTENT.md, "Examples that must fire": what was said, and what the question and its sources are. */
const examples: readonly {
  readonly said: string;
  readonly answers: Answers;
  readonly id: string;
  readonly asks: { readonly [L in Language]: RegExp };
  readonly source: string;
}[] = [
  {
    said: "a blood thinner",
    answers: { "blood-thinners": ["apixaban"] },
    id: "blood-thinner",
    asks: {
      en: /what should I do about my blood thinner.*who decides/i,
      es: /qué debo hacer con mi anticoagulante.*quién lo decide/i,
    },
    source: "cuh-advice",
  },
  {
    said: "a pacemaker",
    answers: { implants: ["pacemaker"] },
    id: "implant-and-current",
    asks: { en: /could the current harm it/i, es: /podría dañarlo la corriente/i },
    source: "aspn-2023",
  },
  {
    said: "a stimulator",
    answers: { implants: ["spinal-stimulator"] },
    id: "implant-and-current",
    asks: { en: /could the current harm it/i, es: /podría dañarlo la corriente/i },
    source: "aspn-2023",
  },
  {
    said: "an earlier block",
    answers: { places: ["low-back-left"], blocks: [{ id: "b1", "relief-percent": 60 }] },
    id: "block-result",
    asks: {
      en: /what do you make of the result.*cut-off.*clinics use different/i,
      es: /qué piensan del resultado.*límite.*las clínicas usan límites distintos/i,
    },
    source: "cohen-2020",
  },
  {
    said: "face pain",
    answers: { places: ["jaw-left"] },
    id: "numb-face",
    asks: { en: /numb face/i, es: /cara adormecida/i },
    source: "asplund-2016",
  },
  {
    said: "told rhizotomy for pain in the joints of the spine",
    answers: { "told-word": ["rhizotomy"], places: ["low-back-left"] },
    id: "rhizotomy-or-radiofrequency",
    asks: { en: /rhizotomy.*radiofrequency/i, es: /rizotomía.*radiofrecuencia/i },
    source: "aomrc-ebi",
  },
  {
    said: "an earlier neurotomy",
    answers: { treatments: [{ id: "t1", kind: "neurotomy" }] },
    id: "earlier-neurotomy",
    asks: { en: /repeat work as well/i, es: /repetirla funciona igual de bien/i },
    source: "nice-ng59-rr3",
  },
  {
    said: "no physical therapy yet",
    answers: { places: ["low-back-left"], "treatments-tried": ["injection"] },
    id: "physical-therapy-first",
    asks: { en: /physical therapy.*first/i, es: /fisioterapia.*lo primero/i },
    source: "juch-2017",
  },
  {
    said: "a fever",
    answers: { "infection-now": ["fever"] },
    id: "infection-now",
    asks: { en: /fever/i, es: /fiebre/i },
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
    for (const language of languages) {
      expect(contentFor(language).questionWords[id]?.text).toMatch(asks[language]);
    }
    expect(byId.get(id)?.sources).toContain(source);
  });

  // What the word means hangs on the place and the method, of which everything is too much.
  const others = examples.filter(({ id }) => id !== "rhizotomy-or-radiofrequency");
  test.each(others)("$said raises $id whatever else was said and asked", ({ answers, id }) => {
    expect(firedIds(saidToo(everything, answers))).toContain(id);
  });

  test.each([
    ["en", "ring the clinic now"],
    ["es", "llame ahora a la clínica"],
  ] as const)("a fever or infection says in %s to ring the clinic now", (language, now) => {
    expect(contentFor(language).questionWords["infection-now"]?.because).toContain(now);
  });

  test("physical therapy is not asked of those who tried it or are not sure", () => {
    const places = { places: ["low-back-left"] };
    for (const tried of ["exercise", "not-sure"]) {
      expect(firedIds({ ...places, "treatments-tried": [tried] })).not.toContain(
        "physical-therapy-first",
      );
    }
    const entered = {
      ...places,
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
    expect(firedIds(answers).filter((id) => must.has(id))).toEqual([]);
  });
});
