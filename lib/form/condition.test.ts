import { describe, expect, it } from "vitest";
import { type Condition, holds, itemsRead } from "./condition";

const answers = {
  word: "yes",
  list: ["a", "b"],
  number: 7,
  entries: [{ id: "e1", kind: "block", helped: "a-little" }],
};

describe("a condition", () => {
  const cases: readonly [Condition, boolean][] = [
    [{ item: "word", equals: "yes" }, true],
    [{ item: "word", equals: "no" }, false],
    [{ item: "word", includes: "yes" }, true],
    [{ item: "list", includes: "b" }, true],
    [{ item: "list", includes: "c" }, false],
    [{ item: "list", includesAny: ["c", "a"] }, true],
    [{ item: "list", countAtLeast: 2 }, true],
    [{ item: "list", countAtLeast: 3 }, false],
    [{ item: "number", atLeast: 7 }, true],
    [{ item: "number", atLeast: 8 }, false],
    [{ item: "word", atLeast: 1 }, false],
    [{ item: "nothing", answered: true }, false],
    [{ item: "word", answered: true }, true],
    [{ entries: "entries", some: { item: "kind", equals: "block" } }, true],
    [{ entries: "entries", some: { item: "kind", equals: "other" } }, false],
    [{ all: [] }, true],
    [{ any: [] }, false],
    [{ not: { item: "nothing", equals: "x" } }, true],
    [{ all: [{ item: "word", equals: "yes" }, { not: { item: "list", includes: "a" } }] }, false],
    [
      {
        any: [
          { item: "word", equals: "no" },
          { item: "number", atLeast: 1 },
        ],
      },
      true,
    ],
  ];
  it.each(cases)("%j is %s", (condition, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });

  it("never takes silence for a yes", () => {
    for (const [condition, expected] of cases) {
      if (expected && !("not" in condition) && !("all" in condition)) {
        expect(holds(condition, {})).toBe(false);
      }
    }
  });

  it("names the items it reads", () => {
    const condition: Condition = {
      all: [{ any: [{ item: "a", answered: true }] }, { not: { entries: "b", some: { all: [] } } }],
    };
    expect(itemsRead(condition)).toEqual(["a", "b"]);
  });
});
