import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contentFor, editions, languages } from "@/content";
import { readings } from "@/content/words/checks";
import { hardest, pageLevels, roundedToHard } from "@/lib/review/page-levels";
import { readingTable } from "./reading-table";

const committed = fileURLToPath(new URL("../../docs/reading-levels.md", import.meta.url));

test("docs/reading-levels.md is of today's words: after a change, npm run reading", () => {
  expect(readFileSync(committed, "utf8")).toBe(readingTable(languages));
});

test("the table has a line for every page, and one for the hardest", () => {
  const lines = readingTable(languages).split("\n");
  for (const language of languages) {
    for (const { id } of pageLevels(editions, language, readings[language])) {
      expect(lines.filter((line) => line.startsWith(`| ${id} `))).toHaveLength(languages.length);
    }
  }
  expect(lines.filter((line) => line.startsWith("| hardest page "))).toHaveLength(languages.length);
});

describe.each(languages)("in %s", (language) => {
  const levels = pageLevels(editions, language, readings[language]);

  test("every page is there once, with the words that were counted", () => {
    const ids = levels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["page/about/standards", "invited/form/check"]));
    expect(Math.min(...levels.map(({ level }) => level.words))).toBeGreaterThan(0);
  });

  test("no page is harder than the hardest, whose figures About gives", () => {
    const worst = hardest(levels);
    for (const { formula, value, plainer } of worst) {
      const all = levels.flatMap(({ level }) =>
        level.measures.flatMap((measure) => (measure.formula === formula ? [measure.value] : [])),
      );
      expect(value).toBe(plainer === "lower" ? Math.max(...all) : Math.min(...all));
    }
    expect(contentFor(language).readingFigures).toEqual(
      Object.fromEntries(worst.map((measure) => [measure.formula, roundedToHard(measure)])),
    );
  });
});
