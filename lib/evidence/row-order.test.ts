import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { rowsInOrder } from "./row-order";

const content = contentFor("en");
const rowsOf = (groupId: string) => content.comparison.find(({ id }) => id === groupId)?.rows ?? [];
const order = (groupId: string, answers: Parameters<typeof rowsInOrder>[2]) =>
  rowsInOrder(content, rowsOf(groupId), answers).map(({ id }) => id);

describe("the rows of a group", () => {
  it("keep the content's order for someone who has not said where it hurts", () => {
    expect(order("places", {})).toEqual(rowsOf("places").map(({ id }) => id));
  });

  it.each([
    ["the low back", { places: ["low-back-left"] }, "place-spine", "relief-low-back"],
    ["the sacroiliac joint", { places: ["sacroiliac-right"] }, "place-spine", "relief-low-back"],
    ["the face", { places: ["jaw-left"] }, "place-face", "relief-face"],
    ["stiff legs", { "sudden-pain": ["stiff-legs"] }, "place-stiffness", "relief-stiffness"],
  ] as const)("begin with those about %s for pain there", (_, answers, place, relief) => {
    expect(order("places", answers)[0]).toBe(place);
    expect(order("relief", answers)[0]).toBe(relief);
  });

  it("begin with the row on other places for pain in the knee alone", () => {
    expect(order("places", { places: ["knee-left"] })[0]).toBe("place-elsewhere");
    expect(order("places", { places: ["knee-left", "tailbone"] })[0]).toBe("place-spine");
  });

  it("are all there, whatever was answered", () => {
    for (const { id, rows } of content.comparison) {
      const answers = { places: ["forehead", "neck-back"], "sudden-pain": ["spasms"] };
      expect(order(id, answers).toSorted()).toEqual(rows.map((row) => row.id).toSorted());
    }
  });
});

it("every site of a row has a condition, and every condition a row", () => {
  const used = content.comparison.flatMap(({ rows }) => rows.flatMap(({ site }) => site ?? []));
  expect(new Set(used)).toEqual(new Set(Object.keys(content.sites)));
});
