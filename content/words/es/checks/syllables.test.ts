import { describe, expect, test } from "vitest";
import { spanishSyllables } from "./syllables";

/** Words split by hand after the Ortografía de la lengua española (RAE, 2010). */
const divided: { readonly [rule: string]: readonly string[] } = {
  "plain vowels": [
    "do-lor",
    "es-pal-da",
    "me-di-ci-na",
    "pre-gun-tas",
    "mús-cu-lo",
    "sol",
    "trans-por-te",
  ],
  "a weak vowel before an open one": [
    "cue-llo",
    "nie-to",
    "ner-vio",
    "san-grien-to",
    "e-mer-gen-cia",
    "cui-da-do-so",
    "fue-go",
    "a-gua",
    "cuan-to",
    "e-va-cuar",
  ],
  "a weak vowel after an open one": [
    "ai-re",
    "cau-sa",
    "pei-ne",
    "deu-da",
    "boi-na",
    "neu-ro-lo-gí-a",
  ],
  "an accent on the open vowel keeps the diphthong": [
    "tam-bién",
    "a-diós",
    "lim-pié",
    "cláu-su-la",
    "te-néis",
    "o-pe-ra-ción",
    "des-pués",
  ],
  "two weak vowels": ["rui-do", "viu-da", "ciu-dad", "cons-truir", "je-sui-ta", "huir", "cui-da"],
  "an accent on the weak vowel makes two": [
    "dí-a",
    "pa-ís",
    "ra-íz",
    "ba-úl",
    "o-í-do",
    "rí-o",
    "son-re-ír",
    "te-ní-a",
    "gra-dú-a",
    "a-ún",
    "ri-zo-to-mí-a",
  ],
  "two open vowels": [
    "le-er",
    "ca-os",
    "po-e-ta",
    "to-a-lla",
    "co-o-pe-rar",
    "a-é-re-o",
    "al-co-hol",
    "o-cé-a-no",
  ],
  "three vowels in one": ["buey", "es-tu-diáis", "a-ve-ri-guáis", "pa-ra-guay"],
  "three vowels in two or three": ["cre-í-ais", "re-huir", "pa-ra-no-ia", "tra-í-a", "le-í-ais"],
  "two of one weak vowel": ["chi-i-ta", "an-ti-in-fla-ma-to-rio"],
  "u that is not sounded": [
    "que",
    "qui-zá",
    "que-ja",
    "gue-rra",
    "guí-a",
    "se-guir",
    "pe-que-ño",
    "al-guien",
  ],
  "u with a diaeresis": ["ci-güe-ña", "pin-güi-no", "ver-güen-za"],
  "g and u before another vowel": ["guan-te", "an-ti-guo", "an-ti-co-a-gu-lan-te"],
  "y as a vowel and as a consonant": [
    "y",
    "muy",
    "hay",
    "rey",
    "re-yes",
    "a-yu-da",
    "ya",
    "vo-ya-ge",
  ],
  "h that is not sounded": [
    "ho-ra",
    "a-ho-ra",
    "bú-ho",
    "hue-so",
    "pro-hí-be",
    "ve-hí-cu-lo",
    "des-hie-lo",
    "ca-ca-hue-te",
    "pe-cho",
    "ahu-mar",
  ],
};

const words = Object.entries(divided).flatMap(([rule, all]) =>
  all.map((parts) => ({ rule, word: parts.replaceAll("-", ""), count: parts.split("-").length })),
);

describe("the syllables of a Spanish word", () => {
  test.each(words)("$word has $count ($rule)", ({ word, count }) => {
    expect(spanishSyllables(word)).toBe(count);
  });

  test("are tried on 60 words or more", () => {
    expect(new Set(words.map(({ word }) => word)).size).toBeGreaterThanOrEqual(60);
  });

  test("do not depend on capitals or on how an accent is coded", () => {
    expect(spanishSyllables("RAÍZ")).toBe(2);
    expect(spanishSyllables("rai\u0301z")).toBe(2);
  });

  test.each([
    ["24", 1],
    ["3.5", 1],
    ["TC", 2],
    ["PDF", 4],
    ["X", 2],
    ["bio-energía", 5],
  ])("%s is said in %i", (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });
});
