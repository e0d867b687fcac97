import { openMemory } from "@/lib/tagged-pdf/layout/memory";
import type { Weight } from "../arrange/ruler";
import { clustersOf, textWidth } from "./text-width";

// Written without spaces, so a line may end after any of these characters.
const anywhere = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef□]/;

/** Whether a word is never parted in lines as wide as it, or wider. */
export const staysWhole = (word: string): boolean => !anywhere.test(word);

/** Only a single space lets a line end without a hyphen. */
const spaces = (run: string): string[] => [...run];

type WordBreaker = (word: string) => string[];

/** One function for each width, by which it is known what was set with it before. */
const known = openMemory<WordBreaker>(20_000);

/**
 * A word breaker for a column `ems` wide (its width divided by the type size). A word that fits
 * stays whole; a longer one, and writing without spaces, may break after any character.
 *
 * An empty part is a place to break that prints no hyphen, so nothing is added to what the person
 * wrote. It stands before every word too: where the typeface changes inside a word, as after an
 * opening quotation mark, the renderer would put a hyphen of its own.
 */
export const breakWords = (ems: number, weight: Weight = "bold"): WordBreaker =>
  known(`${ems} ${weight}`, () => (word) => {
    if (word.trim() === "") return spaces(word);
    if (staysWhole(word) && textWidth(word, weight) <= ems) return ["", word];
    return clustersOf(word).flatMap((segment) => ["", segment]);
  });
