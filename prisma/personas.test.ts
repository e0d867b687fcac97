import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import { entriesIn } from "@/lib/form/answer-reading";
import type { Stored } from "@/lib/form/answers";
import { perKind } from "@/lib/form/by-kind";
import { typedLength, typedText } from "@/lib/form/typed-text";
import { answersSchema } from "@/lib/questionnaire/answers-schema";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { emergencyPassed } from "@/lib/questionnaire/journey";
import { prune } from "@/lib/questionnaire/prune";
import { personas } from "./personas";

const content = contentFor("en");
const today = "2026-11-22";
const items = content.steps.flatMap((step) => step.items);

const persona = (id: string) => {
  const found = personas.find((one) => one.id === id);
  if (!found) throw new Error(`no persona ${id}`);
  return found;
};

/** Every text anywhere in a value. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe.each(personas)("$id", ({ answers, emergency, paper }) => {
  test("has answers that the schema takes as they are", () => {
    const parsed = answersSchema(content, today).safeParse(answers);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data).toEqual(answers);
  });

  test("has no answer that pruning would drop", () => {
    expect(prune(content, answers)).toEqual(answers);
  });

  test("has texts in the form in which typed text is kept", () => {
    for (const text of textsIn(answers)) expect(typedText(text)).toBe(text);
  });

  test("has passed the emergency notice, seen before it was answered", () => {
    expect(emergencyPassed(content, { answers, saved: [], emergency })).toBe(true);
    const times = [emergency.shownAt, emergency.answeredAt, emergency.acknowledgedAt];
    const given = times.filter((time) => time !== undefined);
    expect(given).toEqual(given.toSorted());
    expect(given.length).toBeGreaterThanOrEqual(2);
  });

  test("asks for one paper", () => {
    expect([undefined, paper]).toContain(answers.paper);
  });
});

test("no two share an id or a name", () => {
  expect(new Set(personas.map(({ id }) => id)).size).toBe(personas.length);
  expect(new Set(personas.map(({ name }) => name)).size).toBe(personas.length);
});

test("the one who skips everything answers only what is required", () => {
  const required = items.filter((item) => "required" in item).map(({ id }) => id);
  expect(Object.keys(persona("skips-everything").answers).toSorted()).toEqual(required.toSorted());
});

const expectGiven = (_: unknown, value: Stored) => expect(value).toBeDefined();

const expectEachOption = (_: unknown, value: Stored, options: readonly string[]) =>
  expect(value).toHaveLength(options.length);

/** Checks that an answer says as much as its item takes. */
const expectFull = perKind<[Stored, readonly string[]], void>({
  choice: expectGiven,
  choices: ({ options, exclusive = [], atMost }, value) => {
    const together = options.filter((option) => !exclusive.includes(option));
    expect(value).toHaveLength(Math.min(atMost ?? Number.POSITIVE_INFINITY, together.length));
  },
  scale: expectGiven,
  text: ({ atMost }, value) => expect(typedLength(String(value))).toBe(atMost),
  number: expectGiven,
  date: expectGiven,
  regions: expectEachOption,
  "main-region": expectGiven,
  ask: expectEachOption,
  "dropped-questions": expectGiven,
  "top-questions": ({ atMost }, value) => expect(value).toHaveLength(atMost),
  entries: ({ atMost, fields }, value) => {
    expect(value).toHaveLength(atMost);
    for (const entry of entriesIn(value)) {
      for (const field of fields) expectFull(field, entry[field.id], []);
    }
  },
});

describe("the one who answers everything at the longest length", () => {
  const { answers } = persona("at-full-length");
  const asked = content.steps.flatMap((step) => askedItems(content, step, answers));

  test.each(asked)("$item.id", ({ item, options }) => {
    const value = answers[item.id];
    // Nothing is left to ask about once every row has been ticked on the earlier pages.
    if (item.kind === "ask" && options.length === 0) return expect(value).toBeUndefined();
    expectFull(item, value, options);
  });

  test("is asked everything there is", () => {
    expect(asked.map(({ item }) => item.id)).toEqual(items.map(({ id }) => id));
  });
});

test("together they give every kind of answer and reach every step", () => {
  const reached = new Set(personas.flatMap(({ answers }) => Object.keys(answers)));
  expect(items.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});
