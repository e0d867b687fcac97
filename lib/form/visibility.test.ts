import { describe, expect, test } from "vitest";
import type { Step } from "./step";
import { dependsOnItsPage, itemsOnPage, visibleItems } from "./visibility";

const step = {
  id: "page",
  section: "one",
  items: [
    { id: "stayed", kind: "choice", options: ["yes", "no"] },
    { id: "why", kind: "text", atMost: 9, lines: 1, when: { item: "stayed", equals: "yes" } },
    {
      id: "both",
      kind: "text",
      atMost: 9,
      lines: 1,
      when: {
        all: [{ item: "before", answered: true }, { not: { item: "stayed", equals: "no" } }],
      },
    },
  ],
} as const satisfies Step;

const onPage = (answers: object) =>
  itemsOnPage(step, { ...answers }).map(({ item, shownIf }) => [item.id, shownIf]);
const seen = (answers: object) => visibleItems(step, { ...answers }).map(({ id }) => id);

describe("an item that hangs on another of its page", () => {
  test("is on the page whatever stands there now, with what is left to hold", () => {
    const why = ["why", { item: "stayed", equals: "yes" }];
    expect(onPage({})).toEqual([["stayed", undefined], why]);
    expect(onPage({ stayed: "no", before: "x" })).toEqual([
      ["stayed", undefined],
      why,
      ["both", { not: { item: "stayed", equals: "no" } }],
    ]);
  });

  test("is seen when the other says so, and whenever words stand in it", () => {
    expect(seen({ before: "x" })).toEqual(["stayed", "both"]);
    expect(seen({ stayed: "yes" })).toEqual(["stayed", "why"]);
    expect(seen({ stayed: "no", why: "a fall", both: "kept" })).toEqual(["stayed", "why"]);
  });

  test("is told from one that hangs on earlier pages alone", () => {
    expect(step.items.map((item) => dependsOnItsPage(step, item))).toEqual([false, true, true]);
    expect(dependsOnItsPage({ ...step, items: [] }, step.items[1])).toBe(false);
  });
});
