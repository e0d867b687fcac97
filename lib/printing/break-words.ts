import { textWidth, type Weight } from "@/lib/summary/text-width";

const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });
// Written without spaces, so a line may end after any of these characters.
const anywhere = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef□]/;

/** Only a single space lets a line end without a hyphen. */
const spaces = (run: string): string[] => [...run];

/**
 * A word breaker for a column `ems` wide (its width divided by the type size). A word that fits
 * stays whole; a longer one, and writing without spaces, may break after any character.
 *
 * An empty part is a place to break that prints no hyphen, so nothing is added to what the person
 * wrote. It stands before every word too: where the typeface changes inside a word, as after an
 * opening quotation mark, the renderer would put a hyphen of its own.
 */
export function breakWords(ems: number, weight?: Weight): (word: string) => string[] {
  return (word) => {
    if (word.trim() === "") return spaces(word);
    if (textWidth(word, weight) <= ems && !anywhere.test(word)) return ["", word];
    return [...clusters.segment(word)].flatMap(({ segment }) => ["", segment]);
  };
}
