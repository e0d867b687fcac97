import { describe, expect, test } from "vitest";
import { bannedWordsIn } from "@/content/banned-words";
import { everyString } from "@/content/every-string";
import { keepsBar } from "@/content/reading/measure";
import { sentencesOf, wordsOf } from "@/content/reading/text";
import { readingLevel } from "@/content/reading-level";
import { blankFormWords, letterWords } from "./paper";

const { author: _author, ...letter } = letterWords;
const { notOnPaper: _ids, fieldHint: _frame, ...form } = blankFormWords;

const pages = [
  ["the letter", [...new Set(everyString(letter).map(({ text }) => text))]],
  ["the paper form", [...new Set(everyString(form).map(({ text }) => text))]],
] as const;

describe.each(pages)("the words of %s", (_, blocks) => {
  test("keep the bar of every reading formula", () => {
    const { measures, longWords } = readingLevel("en", blocks);
    const beyond = measures.filter((measure) => !keepsBar(measure));
    expect(beyond, `long words: ${longWords.join(", ")}`).toEqual([]);
  });

  test("have no sentence of more than 20 words", () => {
    const long = blocks.flatMap(sentencesOf).filter((one) => wordsOf(one).length > 20);
    expect(long).toEqual([]);
  });

  test("hold no word that favours, urges, promises or reassures", () => {
    expect(blocks.flatMap(bannedWordsIn)).toEqual([]);
  });
});

test("the letter names no illness, treatment or part of the body", () => {
  expect(pages[0][1].join(" ")).not.toMatch(/pain|nerve|neurotomy|rhizotomy|spine|clinic/i);
});
