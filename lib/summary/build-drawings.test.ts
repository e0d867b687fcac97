import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import { drawingsBeside } from "@/lib/evidence/drawings-beside";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import { buildDrawings } from "./build-drawings";

const content = contentFor("en");
const built = (answers: Parameters<typeof buildDrawings>[1]) =>
  buildDrawings(content, answers, content.drawings, (ids) => ids.join(" "));
const order = (answers: Parameters<typeof buildDrawings>[1]) =>
  built(answers).items.map(({ id }) => id);

describe("the drawings of a person", () => {
  test("stand in the content's order where no place is known", () => {
    expect(order({})).toEqual(content.drawings.map(({ id }) => id));
  });

  test("begin with those about the place of the pain", () => {
    expect(order({ places: ["face-left"] })[0]).toBe("trigeminal");
    expect(order({ places: ["low-back-left"] }).at(-1)).toBe("trigeminal");
    expect(order({ places: ["jaw-left"], "sudden-pain": ["stiff-legs"] }).slice(0, 2)).toEqual([
      "nerve-root",
      "trigeminal",
    ]);
  });

  test("are all there for any answers, with the same words", () => {
    const byId = (answers: Parameters<typeof buildDrawings>[1]) =>
      built(answers).items.toSorted((a, b) => a.id.localeCompare(b.id));
    fc.assert(
      fc.property(arbitraryAnswers(content), (answers) => {
        expect(byId(answers)).toEqual(byId({}));
      }),
      { numRuns: 200 },
    );
  });
});

test("drawings belong to the page of their rows, and to one page only", () => {
  const pages = content.comparison.map(({ id }) => drawingsBeside(content, id).length);
  expect(pages.filter((count) => count > 0)).toEqual([content.drawings.length]);
  expect(drawingsBeside(content, "no-such-group")).toEqual([]);
});
