import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/questionnaire/answers";
import { holds, itemsRead } from "@/lib/questionnaire/condition";
import { selectQuestions } from "@/lib/summary/select-questions";
import {
  earlierItems,
  earlierSteps,
  everything,
  optionsNamed,
  satisfying,
} from "./satisfying-answers";

const content = contentFor("en");
const rows = content.comparison.flatMap((group) => group.rows);
const byId = new Map(content.questions.map((rule) => [rule.id, rule]));
const conditional = content.questions.flatMap((rule) =>
  typeof rule.when === "string" ? [] : [{ id: rule.id, when: rule.when }],
);

const firedIds = (answers: Answers): readonly string[] =>
  selectQuestions(content, answers).map(({ rule }) => rule.id);

describe("the bank of questions", () => {
  test("has at least 45 questions, each with an id, a place in the order and a group", () => {
    expect(content.questions.length).toBeGreaterThanOrEqual(45);
    expect(byId.size).toBe(content.questions.length);
    expect(new Set(content.questions.map(({ priority }) => priority)).size).toBe(byId.size);
    for (const { id, group } of content.questions)
      expect(content.questionGroups, id).toContain(group);
    const inUse = new Set(content.questions.map(({ group }) => group));
    expect(content.questionGroups.filter((group) => !inUse.has(group))).toEqual([]);
  });

  test("words every question as one, with a reason, and words no other", () => {
    expect(Object.keys(content.questionWords).sort()).toEqual([...byId.keys()].sort());
    for (const [id, { text, because }] of Object.entries(content.questionWords)) {
      expect(text, id).toMatch(/^[A-Z].*\?$/);
      expect(because, id).toMatch(/^because [^.]+[^.\s]$/);
    }
    expect(Object.keys(content.questionGroupWords)).toEqual([...content.questionGroups]);
  });

  test("asks no question in the same words twice", () => {
    const texts = Object.values(content.questionWords).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("puts the exact nerve, side, method and undoing first for everyone", () => {
    const question = "Which exact nerve, on which side, by what method, and can it be undone?";
    for (const answers of [{}, everything]) {
      const first = selectQuestions(content, answers)[0];
      expect(content.questionWords[first?.rule.id ?? ""]?.text).toBe(question);
      expect(first?.rule.when).toBe("everyone");
    }
  });
});

describe("the conditions", () => {
  test.each(conditional)(
    "of $id read only items asked before the list of questions",
    ({ when }) => {
      expect(itemsRead(when).filter((id) => !earlierItems.has(id))).toEqual([]);
      const named = optionsNamed(when, earlierItems);
      expect(named.filter(({ known }) => !known)).toEqual([]);
    },
  );

  test.each(conditional)("of $id can be met, and then it is on the list", ({ id, when }) => {
    const answers = satisfying(when, earlierItems, {});
    expect(holds(when, {})).toBe(false);
    expect(holds(when, answers)).toBe(true);
    expect(firedIds(answers)).toContain(id);
  });

  const unconditional = content.questions.filter(({ when }) => typeof when === "string");
  test.each(unconditional)("$id is on someone's list without one", ({ id }) => {
    const asking = rows.find((row) => row.asks === id)?.id;
    const lists = [
      {},
      ...earlierSteps.flatMap(({ items }) => items).map((item) => ({ [item.id]: [asking ?? ""] })),
    ];
    expect(lists.some((answers) => firedIds(answers).includes(id))).toBe(true);
  });
});

describe("asking about a row", () => {
  test("puts an existing question on the list, whose reason is true of everyone who asks", () => {
    for (const { id, asks } of rows) {
      expect(byId.has(asks), id).toBe(true);
      expect(content.questionWords[asks]?.because, id).not.toMatch(
        /you (?:said|marked|wrote|named|chose)/,
      );
    }
  });

  test("about every row leaves room for the examples that must fire", () => {
    const always = new Set([
      ...rows.map(({ asks }) => asks),
      ...content.questions.flatMap(({ id, when }) => (when === "everyone" ? [id] : [])),
    ]);
    expect(always.size).toBeLessThanOrEqual(12);
  });
});
