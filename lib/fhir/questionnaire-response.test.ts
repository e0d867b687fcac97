import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import { entriesOf } from "@/lib/form/answer-reading";
import type { Answers, AnswerValue } from "@/lib/form/answers";
import type { Item } from "@/lib/form/item";
import { prune } from "@/lib/questionnaire/prune";
import { settledChoices } from "@/lib/questions/settled-choices";
import { personas } from "@/prisma/personas";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import { conformanceProblems } from "@/test-support/fhir/conformance";
import { sampleQuestionnaire, sampleResponse } from "@/test-support/fhir/sample-response";
import { validatorProblems } from "@/test-support/fhir/validate";
import type { QuestionnaireResponse, ResponseItem } from "./resource";

const content = contentFor("en");
const allItems: readonly Item[] = content.steps.flatMap((step) => step.items);

const leaves = (items: readonly ResponseItem[] = []): readonly ResponseItem[] =>
  items.flatMap((item) => (item.answer ? [item] : leaves(item.item)));

/** Each answer of a response as "link id: code, text or number", read back from FHIR. */
const received = (response: QuestionnaireResponse): readonly string[] =>
  leaves(response.item).flatMap(({ linkId, answer }) =>
    (answer ?? []).map((one) => {
      if ("valueCoding" in one) return `${linkId}: ${one.valueCoding.code.split(".").at(-1)}`;
      if ("valueString" in one) return `${linkId}: ${one.valueString}`;
      return `${linkId}: ${"valueDate" in one ? one.valueDate : one.valueInteger}`;
    }),
  );

/** The same of the answers themselves. */
function sent(answers: Answers): readonly string[] {
  const own = entriesOf(answers, "own-questions");
  const of = (linkId: string, kind: Item["kind"], value: AnswerValue | undefined) => {
    if (value === undefined) return [];
    const scaleNotSure = kind === "scale" && value === "not-sure";
    const link = scaleNotSure ? `${linkId}.not-sure` : linkId;
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => {
      const question = linkId === "questions-top" ? own.find(({ id }) => id === one) : undefined;
      if (question) return question["text"] ? [`${link}: ${String(question["text"])}`] : [];
      return [`${link}: ${String(one)}`];
    });
  };
  return allItems.flatMap((item) =>
    item.kind === "entries"
      ? entriesOf(answers, item.id).flatMap((entry) =>
          item.fields.flatMap((field) => of(`${item.id}.${field.id}`, field.kind, entry[field.id])),
        )
      : of(item.id, item.kind, answers[item.id]),
  );
}

const expectSound = (answers: Answers) => {
  const response = sampleResponse(answers);
  expect(validatorProblems(response)).toEqual([]);
  // Which questions are asked hangs on the day it was sent.
  const settled = settledChoices(content, answers, response.authored.slice(0, 10));
  expect(received(response)).toEqual(sent(settled));
  return conformanceProblems(sampleQuestionnaire, response);
};

describe.each(personas)("$id", ({ answers }) => {
  test("is valid R4, fits the questionnaire and has every answer", () => {
    expect(expectSound(answers)).toEqual([]);
  });
});

test("any answers are valid R4, fit the questionnaire and are all there", () => {
  fc.assert(
    fc.property(arbitraryAnswers(content), (some) => {
      const problems = expectSound(prune(content, some));
      // Who goes on without the two required answers has not sent the form yet.
      expect(problems.filter((problem) => !problem.endsWith(": required"))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe("a response", () => {
  const answers: Answers = { "emergency-signs": "none", "pain-now": 0, "pain-worst": "not-sure" };

  test("names the questionnaire it answers, by its version", () => {
    const { questionnaire, status, authored } = sampleResponse(answers);
    expect(questionnaire).toBe(`${sampleQuestionnaire.url}|${content.edition.version}`);
    expect([status, authored]).toEqual(["completed", "2026-11-22T10:30:00.000Z"]);
  });

  test("says how strong in numbers, and not sure apart", () => {
    const found = leaves(sampleResponse(answers).item);
    expect(found.find(({ linkId }) => linkId === "pain-now")?.answer).toEqual([
      { valueInteger: 0 },
    ]);
    expect(found.find(({ linkId }) => linkId === "pain-worst.not-sure")).toMatchObject({
      text: "How strong was it at its worst this week?",
      answer: [{ valueCoding: { code: "pain-worst.not-sure", display: "Not sure" } }],
    });
    expect(found).toHaveLength(3);
  });

  test("has a subject only when one is given, and no one's name or date of birth besides", () => {
    expect(Object.keys(sampleResponse(answers)).toSorted()).toEqual(
      "authored id item language questionnaire resourceType status".split(" "),
    );
  });

  test("has the most important questions in the person's order, their own in their words", () => {
    const [first = "", second = ""] = content.questions.map(({ id }) => id);
    const { item } = sampleResponse({
      "own-questions": [{ id: "own-1", text: "May my sister come?" }, { id: "own-2" }],
      "questions-top": [second, "own-1", "own-2", first],
    });
    expect(leaves(item).find(({ linkId }) => linkId === "questions-top")?.answer).toMatchObject([
      { valueCoding: { display: content.questionWords[second]?.text } },
      { valueString: "May my sister come?" },
      { valueCoding: { display: content.questionWords[first]?.text } },
    ]);
  });

  test("puts no words of this edition beside answers given to another", () => {
    const full = personas[0]?.answers ?? {};
    const older = sampleResponse(full, { contentVersion: "2025.1.1" });
    expect(older.questionnaire.endsWith("|2025.1.1")).toBe(true);
    expect(JSON.stringify(older)).not.toMatch(/"(text|display)":/);
    expect(received(older)).toEqual(sent(full));
    expect(validatorProblems(older)).toEqual([]);
  });

  test("leaves out blank texts and steps that are not asked", () => {
    const { item } = sampleResponse({
      name: "  ",
      "filled-in-by": "me",
      "spreads-to": "the foot",
      "pain-medicines": [{ id: "m1" }],
    });
    expect(leaves(item).map(({ linkId }) => linkId)).toEqual(["filled-in-by"]);
    expect(item).toHaveLength(1);
    expect("item" in sampleResponse({})).toBe(false);
    expect(validatorProblems(sampleResponse({}))).toEqual([]);
  });
});
