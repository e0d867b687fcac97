import { describe, expect, test } from "vitest";
import { contentFor, invitedContentFor } from "@/content";
import { bannedWords, bannedWordsIn, fixedSentences } from "./banned-words";
import { everyWord } from "./every-string";

const content = contentFor("en");

describe("the words of the content", () => {
  test("hold no word that favours, urges, promises or reassures", () => {
    const every = [...everyWord(content), ...everyWord(invitedContentFor("en"))];
    const found = every.flatMap(({ path, text }) =>
      bannedWordsIn(text).map((word) => `${path}: "${word}" in "${text}"`),
    );
    expect(found).toEqual([]);
  });

  test("are all walked: steps, rows, conflicts, questions, pages, messages and summary", () => {
    const roots = new Set(everyWord(content).map(({ path }) => path.split(".")[0]));
    expect([...roots].sort()).toEqual(
      [
        "aboutWords",
        "conflictWords",
        "emergencySigns",
        "glossary",
        "groupWords",
        "linkWords",
        "mailWords",
        "messages",
        "optionWords",
        "pageWords",
        "questionGroupWords",
        "questionWords",
        "regionWords",
        "rowWords",
        "sectionWords",
        "sourceNames",
        "standardsWords",
        "stepWords",
        "summaryWords",
      ].sort(),
    );
  });
});

describe("the banned words", () => {
  test.each([
    "This is the best way.",
    "A better choice for you.",
    "We recommend it.",
    "It is recommended by doctors.",
    "It is safe.",
    "A SAFER way",
    "Live pain-free.",
    "It is the preferred way.",
    "An ideal option",
    "An excellent, simple procedure",
    "It is effective.",
    "A proven cure",
    "You should choose this.",
    "Relief is guaranteed.",
    "You are fine.",
  ])("are found in %j", (text) => {
    expect(bannedWordsIn(text)).not.toEqual([]);
  });

  test.each(["Pain at its least", "It eases when I rest.", "Unsafely is one word", "bestow"])(
    "are not found in %j",
    (text) => {
      expect(bannedWordsIn(text)).toEqual([]);
    },
  );

  test("stand nowhere but in sentences that say no", () => {
    for (const sentence of fixedSentences) {
      expect(sentence).toMatch(/\b(?:never|not|no)\b/i);
      expect(bannedWords.some((pattern) => pattern.test(sentence))).toBe(true);
    }
  });
});
