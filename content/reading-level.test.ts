import { describe, expect, test } from "vitest";
import { keepsBar } from "@/lib/evidence/gates/reading/measure";
import { wordsOf } from "@/lib/evidence/gates/reading/text";
import { readingLevel } from "./gates";

/** What a formula gives for a text. */
const value = (language: "en" | "es", blocks: readonly string[], name: string) =>
  readingLevel(language, blocks).measures.find(({ formula }) => formula === name)?.value;

describe("the measure of English", () => {
  test("counts sentences, words and long words", () => {
    const blocks = ["One short line", "Yesterday it hurt. Did it?"];
    expect(readingLevel("en", blocks)).toMatchObject({
      sentences: 3,
      words: 8,
      longWords: ["Yesterday"],
    });
    expect(value("en", blocks, "smog")).toBeCloseTo(3.1291 + 1.043 * Math.sqrt(10), 4);
  });

  test("leaves out names, but not from the length of a sentence", () => {
    expect(readingLevel("en", ["Neurotomies or a rhizotomy", "Apixaban (Eliquis)"])).toMatchObject({
      sentences: 1,
      words: 3,
      longWords: ["Neurotomies"],
    });
    expect(wordsOf("Apixaban (Eliquis)")).toHaveLength(2);
  });

  test("rates hard text as hard", () => {
    const { measures } = readingLevel("en", [
      "Percutaneous radiofrequency intervention necessitates diagnostic confirmation beforehand.",
    ]);
    expect(measures.map(({ formula }) => formula)).toEqual(["fleschKincaid", "smog"]);
    for (const measure of measures) {
      expect(measure.value).toBeGreaterThan(12);
      expect(keepsBar(measure)).toBe(false);
    }
  });
});

describe("the measure of Spanish", () => {
  test("counts sentences, words and syllables, and scores them by Fernández-Huerta", () => {
    const blocks = ["¿Le duele hoy? Duele mucho.", "Una línea corta"];
    expect(readingLevel("es", blocks)).toMatchObject({ sentences: 3, words: 8, syllables: 15 });
    expect(value("es", blocks, "fernandezHuerta")).toBeCloseTo(
      206.84 - 60 * (15 / 8) - 1.02 * (8 / 3),
      6,
    );
  });

  test("leaves out names, in the plural too, but not from the length of a sentence", () => {
    expect(readingLevel("es", ["Neurotomías o una rizotomía", "Apixabán (Eliquis)"])).toMatchObject(
      { sentences: 1, words: 2, longWords: [] },
    );
    expect(wordsOf("Apixabán (Eliquis)")).toHaveLength(2);
  });

  test("rates plain text as plain and hard text as hard", () => {
    const plain = readingLevel("es", ["Le duele la espalda. El dolor va y viene."]).measures;
    const hard = readingLevel("es", [
      "La intervención percutánea necesita confirmación diagnóstica anticipada mediante radiología.",
    ]).measures;
    expect(plain.map(keepsBar)).toEqual([true]);
    expect(hard.map(keepsBar)).toEqual([false]);
    expect(hard[0]?.value).toBeLessThan(20);
  });
});
