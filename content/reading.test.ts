import { describe, expect, test } from "vitest";
import { contentFor, invitedContentFor, languages } from "@/content";
import { keepsBar } from "@/lib/evidence/gates/reading/measure";
import { sentencesOf, wordsOf } from "@/lib/evidence/gates/reading/text";
import { everyWord } from "@/lib/review/every-string";
import { formProse, patientPages } from "@/lib/review/patient-pages";
import { readingLevel } from "./gates";
import { readings } from "./words/checks";

const longestSentence = 20;

describe.each(languages)("every page a patient reads in %s", (language) => {
  const content = contentFor(language);
  const invited = invitedContentFor(language);
  const pages = [
    ...patientPages(content),
    ...patientPages(invited).map(({ id, blocks }) => ({ id: `invited/${id}`, blocks })),
  ];

  test.each(pages)("$id keeps the bar of every formula", ({ blocks }) => {
    const level = readingLevel(language, blocks);
    const seen = [...new Set(level.longWords)].join(", ");
    expect(level.sentences).toBeGreaterThan(0);
    expect(level.measures.length).toBeGreaterThan(0);
    const beyond = level.measures.filter((measure) => !keepsBar(measure));
    expect(beyond, `long words: ${seen}`).toEqual([]);
  });

  test.each(pages)("$id has no sentence of more than 20 words", ({ blocks }) => {
    const long = blocks.flatMap(sentencesOf).filter((one) => wordsOf(one).length > longestSentence);
    expect(long).toEqual([]);
  });

  test("need no options to stay at that level: the questions and paragraphs of the form alone do", () => {
    const level = readingLevel(language, formProse(content));
    expect(level.words).toBeGreaterThan(1000);
    expect(level.measures.filter((measure) => !keepsBar(measure))).toEqual([]);
  });

  test("together hold every word of the content but the names of sources", () => {
    const shown = new Set(pages.flatMap(({ blocks }) => blocks));
    const missing = [...everyWord(content), ...everyWord(invited)].filter(
      ({ path, text }) => !path.startsWith("sourceNames.") && !shown.has(text),
    );
    expect(missing).toEqual([]);
  });

  test("use every name that the measure leaves out", () => {
    const all = everyWord(content).map(({ text }) => text.toLowerCase());
    const unused = readings[language].names.filter(
      (name) => !all.some((text) => text.includes(name.toLowerCase())),
    );
    expect(unused).toEqual([]);
  });
});
