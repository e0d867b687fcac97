import { describe, expect, test } from "vitest";
import { contentFor, defaultLanguage, languages } from "@/content";
import { editionsWithInventedPlace } from "@/test-support/invented-place/editions";
import { inventedPlace } from "@/test-support/invented-place/structure";
import { placeFaults } from "./place-faults";

const original = contentFor(defaultLanguage);

describe.each(languages)("every place in %s", (language) => {
  test.each(contentFor(language).places)("$id passes every gate", (place) => {
    expect(placeFaults(contentFor(language), original, place)).toEqual({});
  });

  test("and one that is added by its folder alone does too", () => {
    const content = editionsWithInventedPlace.contentFor(language);
    const first = editionsWithInventedPlace.contentFor(defaultLanguage);
    expect(placeFaults(content, first, inventedPlace)).toEqual({});
  });
});

test("every region of the body belongs to a place, and to one only", () => {
  const owned = original.places.flatMap(({ regions }) => regions);
  expect(new Set(owned).size).toBe(owned.length);
  expect(original.regions.map(({ id }) => id).filter((id) => !owned.includes(id))).toEqual([]);
});

test("few cells of all grids rest on the web article alone", () => {
  const published = new Set(
    original.sources.flatMap(({ id, kind }) => (kind === "outside" ? [id] : [])),
  );
  const cells = original.places.flatMap(({ rows }) =>
    rows.flatMap((row) => Object.values(row.cells)),
  );
  const alone = cells.filter(({ says = {} }) => {
    const ids = Object.values(says).flatMap((rests) => (rests === "plain" ? [] : rests));
    return ids.length > 0 && !ids.some((id) => published.has(id));
  });
  expect(alone.length / cells.length).toBeLessThanOrEqual(0.1);
});
