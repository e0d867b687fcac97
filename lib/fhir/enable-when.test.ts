import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { type Condition, holds } from "@/lib/form/condition";
import { prune } from "@/lib/questionnaire/prune";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import { isEnabled } from "@/test-support/fhir/conformance";
import { sampleQuestionnaire, sampleResponse } from "@/test-support/fhir/sample-response";
import { andAlso, enabledBy, enablingOf, whileUnanswered } from "./enable-when";

const content = contentFor("en");
const system = new URL("../CodeSystem/ready-to-ask", sampleQuestionnaire.url).href;
const context = { content, system, worded: true };

/** One of each kind a condition can have, and their opposites, alone and joined. */
const sayable: readonly Condition[] = [
  { item: "places", answered: true },
  { item: "pain-now", answered: true },
  { item: "pain-now", equals: "not-sure" },
  { item: "spreads", equals: "yes" },
  { item: "main-place", equals: "low-back-left" },
  { item: "places", includes: "low-back-left" },
  { item: "places", includesAny: ["forehead", "belly"] },
  { item: "ask-statements", includes: "statement-undo" },
  { item: "conditions", countAtLeast: 1 },
  { item: "pain-now", atLeast: 6 },
  { not: { item: "pain-now", atLeast: 6 } },
  { not: { item: "pain-now", answered: true } },
  { not: { item: "conditions", includes: "none" } },
  { not: { not: { item: "smoking", equals: "yes" } } },
  {
    all: [
      { item: "smoking", equals: "yes" },
      { item: "pain-now", atLeast: 3 },
    ],
  },
  {
    any: [{ item: "smoking", equals: "yes" }, { not: { item: "spreads", equals: "no" } }],
  },
  {
    not: {
      any: [
        { item: "implants", answered: true },
        { item: "allergies", answered: true },
      ],
    },
  },
];

const openFor = (condition: Condition, answers: Answers) => {
  const enabling = enablingOf(context, condition);
  if (enabling === undefined) throw new Error("R4 cannot say it");
  const item = { linkId: "x", text: "x", type: "display", ...enabledBy(enabling) } as const;
  return isEnabled(item, sampleResponse(answers));
};

describe.each(sayable.map((condition) => ({ condition })))("$condition", ({ condition }) => {
  test("opens an item for the very same answers", () => {
    expect(openFor(condition, {})).toBe(holds(condition, {}));
    fc.assert(
      fc.property(arbitraryAnswers(content), (some) => {
        const answers = prune(content, some);
        expect(openFor(condition, answers)).toBe(holds(condition, answers));
      }),
      { numRuns: 40 },
    );
  });
});

const unsayable: readonly Condition[] = [
  { item: "treatments", countAtLeast: 1 },
  { item: "conditions", countAtLeast: 2 },
  { entries: "treatments", some: { item: "kind", equals: "surgery" } },
  { not: { item: "places", includesAny: ["forehead", "belly"] } },
  { item: "conditions", equals: "none" },
  {
    all: [
      { item: "places", includesAny: ["forehead", "belly"] },
      { item: "smoking", equals: "yes" },
    ],
  },
];

test.each(unsayable.map((condition) => ({ condition })))(
  "$condition is not said by halves",
  ({ condition }) => {
    expect(enablingOf(context, condition)).toBeUndefined();
  },
);

test("one clause needs no behaviour, several say theirs", () => {
  const one = enabledBy(enablingOf(context, { item: "places", answered: true }));
  expect(Object.keys(one)).toEqual(["enableWhen"]);
  const two = { not: { item: "conditions", includes: "none" } } as const;
  expect(enabledBy(enablingOf(context, two))).toMatchObject({ enableBehavior: "any" });
  expect(enabledBy(undefined)).toEqual({});
});

test("what must hold besides is joined where R4 can say both", () => {
  const first = whileUnanswered("pain-now");
  const single = enablingOf(context, { item: "places", answered: true });
  expect(enabledBy(andAlso(first, single))).toMatchObject({
    enableWhen: [{ question: "pain-now" }, { question: "places" }],
    enableBehavior: "all",
  });
  const several = enablingOf(context, { item: "places", includesAny: ["forehead", "belly"] });
  expect(andAlso(first, several)).toEqual(first);
  expect(andAlso(first, undefined)).toEqual(first);
});
