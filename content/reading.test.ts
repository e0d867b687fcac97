import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import { contentFor, invitedContentFor } from "@/content";
import { everyWord } from "./every-string";
import { excludedNames } from "./excluded-names";
import { formProse, patientPages } from "./patient-pages";
import { readingLevel, sentencesOf, syllablesOf, wordsOf } from "./reading-level";
import { syllableCorrections } from "./syllable-corrections";

const highestGrade = 6;
const longestSentence = 20;

const content = contentFor("en");
const invited = invitedContentFor("en");
const pages = [
  ...patientPages(content),
  ...patientPages(invited).map(({ id, blocks }) => ({ id: `invited/${id}`, blocks })),
];

describe("every page a patient reads", () => {
  test.each(pages)("$id reads at grade 6 or lower", ({ blocks }) => {
    const level = readingLevel(blocks);
    const seen = [...new Set(level.longWords)].join(", ");
    expect(level.sentences).toBeGreaterThan(0);
    expect(level.fleschKincaid).toBeLessThanOrEqual(highestGrade);
    expect(level.smog, `long words: ${seen}`).toBeLessThanOrEqual(highestGrade);
  });

  test.each(pages)("$id has no sentence of more than 20 words", ({ blocks }) => {
    const long = blocks.flatMap(sentencesOf).filter((one) => wordsOf(one).length > longestSentence);
    expect(long).toEqual([]);
  });

  test("need no options to stay at that grade: the questions and paragraphs of the form alone do", () => {
    const level = readingLevel(formProse(content));
    expect(level.words).toBeGreaterThan(1500);
    expect(level.fleschKincaid).toBeLessThanOrEqual(highestGrade);
    expect(level.smog).toBeLessThanOrEqual(highestGrade);
  });

  test("together hold every word of the content but the names of sources", () => {
    const shown = new Set(pages.flatMap(({ blocks }) => blocks));
    const missing = [...everyWord(content), ...everyWord(invited)].filter(
      ({ path, text }) => !path.startsWith("sourceNames.") && !shown.has(text),
    );
    expect(missing).toEqual([]);
  });
});

describe("the measure", () => {
  test("counts sentences, words and long words", () => {
    const level = readingLevel(["One short line", "Yesterday it hurt. Did it?"]);
    expect(level).toMatchObject({ sentences: 3, words: 8, longWords: ["Yesterday"] });
    expect(level.smog).toBeCloseTo(3.1291 + 1.043 * Math.sqrt(10), 4);
  });

  test("leaves out names, but not from the length of a sentence", () => {
    expect(readingLevel(["Neurotomies or a rhizotomy", "Apixaban (Eliquis)"])).toMatchObject({
      sentences: 1,
      words: 3,
      longWords: ["Neurotomies"],
    });
    expect(wordsOf("Apixaban (Eliquis)")).toHaveLength(2);
  });

  test("joins hyphens, fills places and counts figures", () => {
    expect(wordsOf("A follow-up in {max} days")).toEqual(["A", "follow-up", "in", "7", "days"]);
    expect(syllablesOf("follow-up")).toBe(3);
    expect(syllablesOf("24")).toBe(1);
  });

  test("rates hard text as hard", () => {
    const level = readingLevel([
      "Percutaneous radiofrequency intervention necessitates diagnostic confirmation beforehand.",
    ]);
    expect(level.fleschKincaid).toBeGreaterThan(12);
    expect(level.smog).toBeGreaterThan(12);
  });

  test("corrects only words the package counts wrongly", () => {
    for (const [word, count] of Object.entries(syllableCorrections)) {
      expect(syllable(word), word).not.toBe(count);
    }
  });

  test("excludes no name that the words do not use", () => {
    const all = everyWord(content).map(({ text }) => text.toLowerCase());
    const unused = excludedNames.filter(
      (name) => !all.some((text) => text.includes(name.toLowerCase())),
    );
    expect(unused).toEqual([]);
  });
});
