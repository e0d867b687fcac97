import { describe, expect, test } from "vitest";
import { blankFormWords } from "@/content/words/en/paper";
import type { Condition } from "@/lib/form/condition";
import { conditionWords } from "./condition-words";

const naming = {
  questionOf: (id: string) => ({ places: 7, tried: 50, pain: 20 })[id],
  optionOf: (_: string, option: string) => option.toUpperCase(),
};
const say = (condition: Condition) => conditionWords(condition, blankFormWords.conditions, naming);

const cases: readonly (readonly [string, Condition])[] = [
  ["you answered question 7", { item: "places", answered: true }],
  ["you did not answer question 7", { not: { item: "places", answered: true } }],
  ["you ticked “A” in question 50", { item: "tried", equals: "a" }],
  ["you ticked “A” in question 50", { item: "tried", includes: "a" }],
  ["you ticked “A” or “B” or “C” in question 50", { item: "tried", includesAny: ["a", "b", "c"] }],
  ["you did not tick “A” in question 50", { not: { item: "tried", includes: "a" } }],
  ["you ticked 2 or more in question 50", { item: "tried", countAtLeast: 2 }],
  ["you gave 4 or more in question 20", { item: "pain", atLeast: 4 }],
  [
    "you answered question 7 and you gave 4 or more in question 20",
    {
      all: [
        { item: "places", answered: true },
        { item: "pain", atLeast: 4 },
      ],
    },
  ],
  [
    "you answered question 7 or 20",
    {
      any: [
        { item: "places", answered: true },
        { item: "pain", answered: true },
      ],
    },
  ],
  [
    "you answered question 7 or you ticked “A” in question 50",
    {
      any: [
        { item: "places", answered: true },
        { item: "tried", includes: "a" },
      ],
    },
  ],
];

describe("a condition in words", () => {
  test.each(cases)("%s", (words, condition) => {
    expect(say(condition)).toBe(words);
  });

  test.each<readonly [string, Condition]>([
    ["an item that is not on the paper", { item: "screen-only", answered: true }],
    ["entries", { entries: "tried", some: { item: "kind", equals: "a" } }],
    ["a double not", { not: { not: { item: "places", answered: true } } }],
    ["not a number", { not: { item: "pain", atLeast: 4 } }],
    ["no options at all", { item: "tried", includesAny: [] }],
    ["nothing", { all: [] }],
  ])("is left unsaid for %s", (_, condition) => {
    expect(say(condition)).toBeUndefined();
  });

  test("is left unsaid as a whole when a part of it cannot be said", () => {
    const known: Condition = { item: "places", answered: true };
    const unknown: Condition = { item: "screen-only", answered: true };
    expect(say({ all: [known, unknown] })).toBeUndefined();
    expect(say({ all: [unknown, known] })).toBeUndefined();
    expect(say({ any: [known, unknown, known] })).toBeUndefined();
  });
});
