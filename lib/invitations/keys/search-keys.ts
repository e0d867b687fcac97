import {
  beginningKey,
  birthKey,
  emailKey,
  fewestOfRecord,
  mostLetters,
  recordSearchKey,
} from "@/lib/invitations/lookup-keys";
import type { DateOrder } from "@/lib/settings/countries";
import { folded, isWholeLetter } from "./fold";
import { birthAmong } from "./searched-birth";
import { withoutTitles } from "./titles";

/** What is searched for: any of the readings, of each reading every word, of each word some key. */
export type SearchKeys = readonly (readonly (readonly string[])[])[];

const mostWords = 6;

const isWholeAddress = (word: string): boolean => /^[^@]+@[^@]+\.[^@]+$/.test(word);

/**
 * What one word may be: the beginning of a part of a name, a record number, an email address. A whole
 * address is nothing else: without its signs it begins as the name of many.
 */
function keysOfWord(secret: string, word: string): readonly string[] {
  if (isWholeAddress(word)) return [emailKey(secret, word)];
  const text = folded(word);
  const email = word.includes("@") ? word : `${word}@`;
  return [
    ...(text === "" ? [] : [beginningKey(secret, text)]),
    ...([...text].length < fewestOfRecord ? [] : [recordSearchKey(secret, text)]),
    emailKey(secret, email),
  ];
}

/** One letter narrows nothing down beside other words, but where a letter is a part of a name. */
const says = (word: string): boolean => [...folded(word)].length > 1 || isWholeLetter(folded(word));

/** Two words as one; a key is cut short, so that of a longer one would leave the second word out. */
function joined(words: readonly string[]): readonly string[] {
  const word = words.join("");
  return [...folded(word)].length > mostLetters ? [] : [word];
}

/** The words as they stand; with each two neighbours as one; and all as one. */
function readings(words: readonly string[]): readonly (readonly string[])[] {
  const pairs = words
    .slice(1)
    .flatMap((_, at) =>
      joined(words.slice(at, at + 2)).map((pair) => [
        ...words.slice(0, at),
        pair,
        ...words.slice(at + 2),
      ]),
    );
  const all = words.length > 2 ? joined(words).map((word) => [word]) : [];
  return [words, ...pairs, ...all];
}

/** The readings of words with their titles and without, as the keys of each word. */
function keysOfNames(secret: string, words: readonly string[]): SearchKeys {
  const few = words.slice(0, mostWords);
  const untitled = withoutTitles(words).slice(0, mostWords);
  const isTitled = untitled.length > 0 && withoutTitles(words).length < words.length;
  return [...readings(few), ...(isTitled ? readings(untitled) : [])].map((reading) => {
    const said = reading.filter(says);
    return (said.length > 0 ? said : reading).map((word) => keysOfWord(secret, word));
  });
}

/**
 * The keys by which a search is asked; empty when the text has nothing to search for. A birth date is
 * read in the clinic's order; what stands beside it must be found as well.
 */
export function searchKeysFor(secret: string, query: string, order: DateOrder): SearchKeys {
  const words = query.split(/[\s,;]+/u).filter((word) => folded(word) !== "");
  if (words.length === 0) return [];
  const dated = birthAmong(words, order);
  const named = keysOfNames(secret, words);
  if (dated === null) return named;
  const born = [birthKey(secret, dated.birth)];
  const beside = dated.others.length === 0 ? [[]] : keysOfNames(secret, dated.others);
  return [...named, ...beside.map((reading) => [...reading, born])];
}
