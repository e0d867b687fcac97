import { describe, expect, test } from "vitest";
import { contentFor, defaultLanguage, type Language, languages } from "@/content";
import { blankFormWords } from "@/content/words/en/paper";
import type { Item } from "@/lib/form/item";
import { everyString } from "@/lib/review/every-string";
import type { CountryCode } from "@/lib/settings/countries";
import type { BlankFormWords } from "@/lib/words/blank-form-words";
import { blankFormModel } from "./blank-form-model";

const content = contentFor(defaultLanguage);
const items = content.steps.flatMap((step): readonly Item[] => step.items);

const modelFor = (country: CountryCode, language: Language = defaultLanguage) =>
  blankFormModel({
    content: contentFor(language),
    words: contentFor(language).blankFormWords,
    clinic: { name: "Riverside Clinic", phone: "020 7946 0000", address: [], country },
    paper: "a4",
  });

const model = modelFor("GB");
const steps = model.parts.flatMap((part) => part.steps);
const questions = steps.flatMap((step) => step.questions);

/** What sets the screen's own output, or shows there again what an earlier sheet shows. */
const onScreenOnly: readonly string[] = blankFormWords.notOnPaper;

test("asks every item of the form in its order, numbered from 1", () => {
  const onPaper = items.map(({ id }) => id).filter((id) => !onScreenOnly.includes(id));
  expect(questions.map(({ id }) => id)).toEqual(onPaper);
  expect(questions.map(({ number }) => number)).toEqual(onPaper.map((_, at) => at + 1));
});

test("offers the options of every choice as the content words them, in its order", () => {
  const choices = items.filter((item) => item.kind === "choice" || item.kind === "choices");
  expect(choices.length).toBeGreaterThan(30);
  for (const { id, options } of choices.filter(
    (item) => !blankFormWords.notOnPaper.includes(item.id),
  )) {
    const words = content.steps
      .map((step) => content.stepWords[step.id]?.items[id]?.options)
      .find((found) => found !== undefined);
    expect(questions.find((question) => question.id === id)?.answer).toEqual({
      kind: "options",
      options: options.map((option) => words?.[option]),
    });
  }
});

test("says of every step that not everyone answers for whom it is", () => {
  const conditional = content.steps
    .filter(({ items: own }) => own.some(({ id }) => !onScreenOnly.includes(id)))
    .filter((step) => "when" in step)
    .map(({ id }) => id);
  expect(conditional.length).toBeGreaterThan(0);
  expect(steps.filter(({ only }) => only !== undefined).map(({ id }) => id)).toEqual(conditional);
  const numberOf = (id: string) => questions.find((question) => question.id === id)?.number;
  const onlyOf = (item: string) => questions.find(({ id }) => id === item)?.only;
  const [from, to] = [numberOf("face-talking"), numberOf("face-signs")];
  expect(onlyOf("face-talking")).toBe(
    `If you ticked “Forehead” or “Right cheek or eye” or “Left cheek or eye” or “Right jaw or teeth” or “Left jaw or teeth” in question ${numberOf("places")}, answer questions ${from} to ${to}.`,
  );
  expect(["face-eating", "face-touch", "face-signs"].map(onlyOf)).toEqual(Array(3).fill(undefined));
});

test("names what does not count where nearly every option does, and says the same note once", () => {
  const details = steps.find(({ id }) => id === "treatment-details");
  expect(details?.only).toContain("you ticked something other than “None of these” or “Not sure”");
  const notes = (details?.questions ?? []).flatMap(({ answer }) =>
    answer.kind === "entries" ? answer.notes : [],
  );
  expect(notes.length).toBeGreaterThan(1);
  expect(new Set(notes).size).toBe(notes.length);
});

test("says it of a single question too, unless the one it hangs on stands above it", () => {
  const [first, second, ...others] = content.steps;
  if (first === undefined || second === undefined) throw new Error("The form has no steps.");
  const when = { item: "emergency-signs", equals: "not-sure" } as const;
  const asked = {
    ...second,
    items: [...second.items, { id: "more", kind: "scale", when } as const],
  };
  const words = { ...content.stepWords[second.id] };
  const stepWords = {
    ...content.stepWords,
    [second.id]: {
      title: "",
      ...words,
      items: { ...words.items, more: { label: "How sure?", short: "Sure" } },
    },
  };
  const parts = blankFormModel({
    content: { ...content, steps: [first, asked, ...others], stepWords },
    words: blankFormWords,
    clinic: { name: "Clinic", phone: "020 7946 0000", address: [], country: "GB" },
    paper: "a4",
  }).parts;
  const questions = parts
    .flatMap(({ steps }) => steps)
    .find(({ id }) => id === second.id)?.questions;
  expect(questions?.map(({ only }) => only)).toEqual([
    ...second.items.map(() => undefined),
    "If you ticked “Not sure” in question 1, answer this.",
  ]);
});

test("puts a date's boxes in the order of the clinic's country", () => {
  const labels = (country: CountryCode) =>
    modelFor(country)
      .parts.flatMap((part) => part.steps)
      .flatMap((step) => step.questions)
      .flatMap(({ answer }) => (answer.kind === "date" ? answer.boxes : []))
      .map(({ label, count }) => `${label} ${count}`);
  expect(labels("GB")).toEqual(["Day 2", "Month 2", "Year 4"]);
  expect(labels("US")).toEqual(["Month 2", "Day 2", "Year 4"]);
});

test("names the emergency number of the clinic's country", () => {
  expect(model.emergency.call).toContain("999");
  expect(modelFor("US").emergency.call).toContain("911");
});

/** What only a screen has, in words. */
const ofTheScreen: { readonly [L in Language]: RegExp } = {
  en: /browser|screen|button|click|touch a place|\bon the (?:next|last) (?:two )?pages?\b|this server|\{\w+\}/i,
  es: /navegador|pantalla|botón|\bclic|toque un lugar|\ben las? (?:dos )?páginas? (?:siguientes?|anteriore?s?)|este servidor|\{\w+\}/i,
};

describe.each(languages)("the paper form in %s", (language) => {
  test("speaks of nothing that only a screen has, and leaves no place unfilled", () => {
    const said = everyString({ ...modelFor("GB", language), footer: null, sources: null });
    const found = said.filter(({ text }) => ofTheScreen[language].test(text));
    expect(found.map(({ text }) => text)).toEqual([]);
  });

  test("replaces words of steps and items that there are", () => {
    const { intros, labels, hints, notOnPaper } = contentFor(language).blankFormWords;
    const stepIds = new Set<string>(content.steps.map(({ id }) => id));
    const itemIds = new Set<string>(items.map(({ id }) => id));
    const named = [...Object.keys(labels), ...Object.keys(hints), ...notOnPaper];
    expect(Object.keys(intros).filter((id) => !stepIds.has(id))).toEqual([]);
    expect(named.filter((id) => !itemIds.has(id))).toEqual([]);
  });

  test("replaces the same words as every other language", () => {
    const replaced = ({ intros, labels, hints }: BlankFormWords) =>
      [intros, labels, hints].map((words) => Object.keys(words).sort());
    expect(replaced(contentFor(language).blankFormWords)).toEqual(replaced(blankFormWords));
  });
});
