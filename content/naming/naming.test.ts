import { expect, test } from "vitest";
import { keepsBar } from "@/lib/evidence/gates/reading/measure";
import { sentencesOf, wordsOf } from "@/lib/evidence/gates/reading/text";
import { everyString } from "@/lib/review/every-string";
import { bannedWordsIn, readingLevel } from "../gates";
import { sources } from "../sources";
import { naming } from "./structure";
import { words as en } from "./words/en";
import { words as es } from "./words/es";

test.each([
  ["en", en],
  ["es", es],
] as const)("the naming page is short, plain and neutral in %s", (language, words) => {
  const blocks = everyString(words).map(({ text }) => text);
  expect(blocks.flatMap(wordsOf).length).toBeLessThanOrEqual(350);
  expect(readingLevel(language, blocks).measures.filter((one) => !keepsBar(one))).toEqual([]);
  expect(blocks.flatMap(sentencesOf).filter((one) => wordsOf(one).length > 20)).toEqual([]);
  expect(blocks.flatMap(bannedWordsIn)).toEqual([]);
});

test("it holds the article's table of differences whole, in its order", () => {
  const rows = sources.flatMap(({ id, kind }) =>
    kind === "row" && id.startsWith("differences.") ? [id] : [],
  );
  expect(naming.rows.map(({ id }) => `differences.${id}`)).toEqual(rows);
});
