import { describe, expect, test } from "vitest";
import { contentFor, defaultLanguage, languages } from "@/content";
import type { Content } from "@/lib/edition/content";
import { claimText } from "@/lib/evidence/claim";
import { type ComparisonRow, optionIds } from "@/lib/evidence/evidence";
import { wordsOf } from "@/lib/evidence/gates/reading/text";

const mostApart = 1.15;

const rowsOf = ({ comparison }: Content) =>
  comparison.flatMap(({ options, rows }) => rows.map((row) => ({ row, options })));

/** How many times longer the longest is than the shortest. */
const apart = (counts: readonly number[]): number => Math.max(...counts) / Math.min(...counts);

describe.each(languages)("the side-by-side information in %s", (language) => {
  const content = contentFor(language);
  const rows = rowsOf(content);
  const words = (row: ComparisonRow, option: string): number =>
    wordsOf(claimText(content, row, option) ?? "").length;

  test.each(content.comparison)(
    "gives the options of $id equal room",
    ({ options, rows: shown }) => {
      const totals = options.map((option) =>
        shown.reduce((sum, row) => sum + words(row, option), 0),
      );
      expect(apart(totals), totals.join(" / ")).toBeLessThanOrEqual(mostApart);
    },
  );

  test.each(rows)(
    "gives the options of $row.id a cell each, of like length",
    ({ row, options }) => {
      expect(Object.keys(row.cells)).toEqual([...options]);
      expect(Object.keys(content.rowWords[row.id]?.cells ?? {})).toEqual([...options]);
      const counts = options.map((option) => words(row, option));
      expect(apart(counts), counts.join(" / ")).toBeLessThanOrEqual(1.25);
    },
  );

  test("keeps the fixed order: the procedures by the alphabet, then the rest", () => {
    for (const { options } of content.comparison) {
      expect(optionIds.filter((id) => options.includes(id))).toEqual([...options]);
    }
    expect([...optionIds.slice(0, 2)].sort()).toEqual(optionIds.slice(0, 2));
  });

  test("uses each row id once", () => {
    const ids = rows.map(({ row }) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(content.rowWords).sort()).toEqual(ids.sort());
  });
});

describe("the facts beside each aim", () => {
  const content = contentFor(defaultLanguage);

  test("are there for every aim a person can choose, and for no other", () => {
    const aims = content.steps
      .flatMap((step) => step.items)
      .flatMap((item) => (item.id === "matters-most" && "options" in item ? item.options : []))
      .filter((option) => !["other", "not-sure"].includes(option));
    expect(Object.keys(content.aimRows).sort()).toEqual([...aims].sort());
    expect(aims.length).toBeGreaterThan(5);
  });
});
