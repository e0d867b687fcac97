import { describe, expect, test } from "vitest";
import { contentFor, defaultLanguage, invitedContentFor, languages } from "@/content";
import { everyWord } from "@/lib/review/every-string";

const translations = languages.filter((language) => language !== defaultLanguage);

/** Reading is measured by other formulas in each language. */
const aboutReading = /^aboutWords\.parts\.reading|points\.everyday-words\.why$/;

/** What is the same in every language: names, papers, figures and frames without words. */
const sameInAll =
  /^(?:pageWords\.product|(?:letter|summary)Words\.author)$|(?:options|safety)\.(?:no|diabetes|metal|clopidogrel|prasugrel|ticagrelor|triflusal|a4)$|errorPrefix$|numbers\.\d\.number$|emergency\.(?:numbers|crisis)\.\d\.(?:number|place)$/;

/** Bodies and people keep their names; the year beside them is a figure. */
const isOwnName = /^sourceNames\./;

/** Words of English that no Spanish sentence has; names of outside bodies keep theirs. */
const english = / (?:the|of|and|your|with|for|is|are|to) /i;
const names = /^sourceNames\.|Ready to Ask|International Patient Decision Aid Standards/;

const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const figuresIn = (text: string) =>
  (text.replace(/(?<=\d)[.,](?=\d{3})/g, "").match(/\d+/g) ?? []).toSorted();
const count = (text: string, sign: string) => text.split(sign).length - 1;

const pairs = translations.flatMap((language) =>
  [contentFor, invitedContentFor].flatMap((content) => {
    const originals = new Map(
      everyWord(content(defaultLanguage)).map(({ path, text }) => [path, text]),
    );
    return everyWord(content(language)).flatMap(({ path, text }) => {
      const original = originals.get(path);
      return original === undefined ? [] : [{ path, original, text }];
    });
  }),
);

describe("a translation", () => {
  test("has a text for every text, but in the glossary, whose terms are its own", () => {
    for (const language of translations) {
      const textsOf = (one: typeof language | typeof defaultLanguage) =>
        everyWord(contentFor(one)).filter(({ path }) => !path.startsWith("glossary."));
      expect(
        textsOf(language)
          .map(({ path }) => path)
          .toSorted(),
      ).toEqual(
        textsOf(defaultLanguage)
          .map(({ path }) => path)
          .toSorted(),
      );
      const terms = [language, defaultLanguage].map(
        (one) => Object.keys(contentFor(one).glossary).length,
      );
      expect(terms[0]).toBe(terms[1]);
    }
  });

  test("fills the same places with the same figures", () => {
    const apart = pairs.filter(
      ({ path, original, text }) =>
        !aboutReading.test(path) &&
        (placesIn(text).join() !== placesIn(original).join() ||
          figuresIn(text).join() !== figuresIn(original).join()),
    );
    expect(apart).toEqual([]);
  });

  test("leaves nothing in the words of the original", () => {
    const withWords = pairs.filter(({ text }) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, "")));
    expect(withWords.length).toBeGreaterThan(1500);
    const left = withWords.filter(
      ({ path, original, text }) =>
        text === original && !sameInAll.test(path) && !isOwnName.test(path),
    );
    expect(left).toEqual([]);
    expect(
      pairs.filter(({ path, text }) => english.test(text) && !names.test(path + text)),
    ).toEqual([]);
  });

  test("opens every question and exclamation that it closes, as Spanish does, and quotes in one way", () => {
    const wrong = pairs.filter(
      ({ text }) =>
        count(text, "?") !== count(text, "¿") ||
        count(text, "!") !== count(text, "¡") ||
        count(text, "“") !== count(text, "”") ||
        /["«»]| {2}/.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
