/**
 * Letters that Unicode does not take apart, as they are typed on a plain keyboard; and letters of one
 * alphabet that are written in two ways.
 */
const plain: { readonly [letter: string]: string } = {
  ...{ ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ŋ: "n", ħ: "h", ŧ: "t", ĸ: "k" },
  ...{ ı: "i", ə: "e", ɓ: "b", ɗ: "d", ƙ: "k", ƴ: "y", ɛ: "e", ɔ: "o", ɨ: "i", ʉ: "u", ƶ: "z" },
  ...{ ƀ: "b", ȼ: "c", ɇ: "e", ǥ: "g", ɉ: "j", ƚ: "l", ɫ: "l", ɍ: "r", ɏ: "y", ⱥ: "a", ⱦ: "t" },
  ...{ ς: "σ", ى: "ي", ی: "ي", ک: "ك", ة: "ه" },
};

/** How German and Scandinavian names are written where these letters are not to be had. */
const spelled: { readonly [letter: string]: string } = {
  ...{ ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" },
};

/** Marks that one name is written with and without; the vowels and voicings of other scripts stay. */
const marks =
  /(?=[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}])(?![\u3099\u309a])\p{M}/gu;
const unseen = /[\p{Cf}\u0640]/gu;
/** Between the parts of a name, and signs that stand in it and pass for letters: the okina, the turned comma. */
const signs = /[^\p{L}\p{N}\p{M}]|[\u02b0-\u02ff\ua78b\ua78c]/gu;
const katakana = /[\u30a1-\u30f6]/gu;
/** By how much a letter of katakana stands behind the same of hiragana. */
const kanaShift = 0x60;

const lower = (text: string): string => text.normalize("NFC").toUpperCase().toLowerCase();

/** Text as it is compared: without case, marks and signs; what stood between signs, apart. */
function foldPieces(text: string): readonly string[] {
  return lower(text.normalize("NFKD").replace(marks, ""))
    .replace(unseen, "")
    .replace(/\P{ASCII}/gu, (letter) => plain[letter] ?? letter)
    .replace(katakana, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - kanaShift))
    .replace(signs, " ")
    .split(" ")
    .filter(Boolean);
}

/** The parts of a name that stand between blanks, commas, apostrophes, hyphens and other signs. */
export const partsOf = (name: string): readonly string[] => foldPieces(name);

/** The same of a name whose ä, ö, ü, ø and å were written in two letters; none when it has none. */
export function partsSpelledOut(name: string): readonly string[] {
  const spelling = lower(name).replace(/\P{ASCII}/gu, (letter) => spelled[letter] ?? letter);
  return spelling === lower(name) ? [] : foldPieces(spelling);
}

/** Letters and digits alone, without case, marks and signs. */
export const folded = (text: string): string => foldPieces(text).join("");

/** The words of a search as they stand between blanks and commas, each without its signs. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s,;]+/u)
    .map(folded)
    .filter(Boolean);

/** Scripts in which one letter is as much as a part of a name. */
export const isWholeLetter = (letter: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter);
