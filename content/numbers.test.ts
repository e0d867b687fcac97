import { describe, expect, expectTypeOf, test } from "vitest";
import { contentFor, defaultLanguage, type Language, languages } from "@/content";
import { claimText } from "@/lib/evidence/claim";
import type { ComparisonRow, NumberFact, NumberWords } from "@/lib/evidence/evidence";

const content = contentFor(defaultLanguage);
const rows: readonly ComparisonRow[] = content.comparison.flatMap((group) => group.rows);
const placed = rows.flatMap((row) =>
  Object.entries(row.numbers ?? {}).flatMap(([option, ids]) =>
    ids.map((id) => ({ row, option, id })),
  ),
);
const known = new Map<string, NumberFact>(content.numbers.map((number) => [number.id, number]));

/** The year of a source, and the one figure that is an instruction and not a finding. */
const notFindings: { readonly [L in Language]: RegExp } = {
  en: /\((?:UK, )?(?:19|20)\d\d\)|at least 10 days ahead/g,
  es: /\((?:Reino Unido, )?(?:19|20)\d\d\)|al menos 10 días antes/g,
};

describe("the type of a number", () => {
  test("takes none without its sources, how many were studied, and all its words", () => {
    expectTypeOf<{ id: "n"; studied: 7 }>().not.toExtend<NumberFact>();
    expectTypeOf<{ id: "n"; sources: []; studied: 7 }>().not.toExtend<NumberFact>();
    expectTypeOf<{ id: "n"; sources: ["s"] }>().not.toExtend<NumberFact>();
    expectTypeOf<{ id: "n"; sources: ["s"]; studied: 7 }>().toExtend<NumberFact>();
    expectTypeOf<Omit<NumberWords, "who">>().not.toExtend<NumberWords>();
    expectTypeOf<Omit<NumberWords, "over">>().not.toExtend<NumberWords>();
    expectTypeOf<Omit<NumberWords, "found">>().not.toExtend<NumberWords>();
    expectTypeOf<Omit<NumberWords, "sure">>().not.toExtend<NumberWords>();
  });
});

describe.each(languages)("the figures of the claims in %s", (language) => {
  const { rowWords, numberWords } = contentFor(language);

  test.each(rows)("of $id stand in its numbers alone, not in loose words", (row) => {
    for (const said of Object.values(rowWords[row.id]?.cells ?? {})) {
      expect(said.replace(notFindings[language], " ")).not.toMatch(/\d/);
    }
  });

  test("are each used by a row, whose sources they share", () => {
    expect(new Set(placed.map(({ id }) => id))).toEqual(new Set(known.keys()));
    for (const { row, option, id } of placed) {
      expect(row.cells[option], `${row.id}, ${option}`).toEqual(
        expect.arrayContaining([...(known.get(id)?.sources ?? [])]),
      );
    }
  });

  test.each(placed)("of $id are told in full in $row.id, $option", ({ row, option, id }) => {
    const { who, found, over, sure } = numberWords[id] ?? {};
    expect(claimText(contentFor(language), row, option)).toContain(
      [who, found, over, sure].join(" "),
    );
    const { studied } = known.get(id) ?? {};
    if (typeof studied === "number") {
      expect(who?.replace(/(?<=\d)[.,\u00a0](?=\d{3})/g, "")).toContain(String(studied));
    }
  });
});
