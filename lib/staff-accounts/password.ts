import { commonPasswords, commonWords } from "./common-passwords";

/** A password is this long at least, in characters. */
export const fewestCharacters = 12;
/** And this long at most. */
export const mostCharacters = 128;

/** Why a password is refused. */
export type PasswordProblem = "tooShort" | "tooLong" | "common" | "personal" | "pattern";

/** What of a password must be left without its common words, names and runs. */
const fewestLeft = 5;
const fewestDistinct = 5;
const productNames = ["readytoask", "ready", "toask"];

const lookAlikes: { readonly [letter: string]: string } = {
  a: "[a@4]",
  b: "[b8]",
  e: "[e3]",
  g: "[g9]",
  i: "[i1!|]",
  l: "[l1|]",
  o: "[o0]",
  s: "[s$5]",
  t: "[t7+]",
  z: "[z2]",
};

/** Rows that fingers or minds run along; each also backwards. */
const rows = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "qwertzuiop",
  "azertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "yxcvbnm",
  "!@#$%^&*()",
].flatMap((row) => [row, [...row].reverse().join("")]);

const lowered = (text: string) => text.normalize("NFKC").toLowerCase();
const squeezed = (text: string) => lowered(text).replace(/[^\p{L}\p{N}]/gu, "");
const wordsOf = (text: string) => lowered(text).split(/[^\p{L}\p{N}]+/u);
const escaped = (character: string) => character.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Finds a word however it is disguised, with signs between its letters or not. */
const disguised = (word: string): RegExp =>
  new RegExp([...word].map((letter) => lookAlikes[letter] ?? escaped(letter)).join("[ ._-]?"), "g");

const withoutWords = (text: string, words: readonly string[]): string =>
  [...words]
    .filter((word) => word.length >= 3)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, word) => rest.replace(disguised(word), " "), text);

/** Takes out every stretch of three or more neighbours on a row, and of the same character. */
function withoutRuns(text: string): string {
  let rest = text.replace(/(.)\1{2,}/gu, " ");
  for (const row of rows) {
    for (let length = row.length; length >= 3; length -= 1) {
      for (let start = 0; start + length <= row.length; start += 1) {
        rest = rest.replaceAll(row.slice(start, start + length), " ");
      }
    }
  }
  return rest;
}

const left = (text: string): number => squeezed(text.replace(/(19|20)\d\d/g, " ")).length;

const isRepeated = (text: string): boolean => /^(.{1,8}?)\1+.{0,2}$/u.test(text);

/**
 * Why a password cannot be used, or null. `names` are those of the person, their email address and
 * the clinic, which others know or guess.
 */
export function passwordProblem(
  password: string,
  names: readonly string[],
): PasswordProblem | null {
  const text = lowered(password);
  const characters = [...text];
  if (characters.length < fewestCharacters) return "tooShort";
  if (password.length > mostCharacters) return "tooLong";
  if (new Set(characters).size < fewestDistinct || isRepeated(text)) return "pattern";
  if (commonPasswords.has(squeezed(text))) return "common";
  if (left(withoutRuns(text)) < fewestLeft) return "pattern";
  if (left(withoutRuns(withoutWords(text, commonWords))) < fewestLeft) return "common";
  const wholeNames = names.map(squeezed).filter((name) => name.length >= 4);
  if (wholeNames.some((name) => squeezed(text).includes(name))) return "personal";
  const known = [...wholeNames, ...names.flatMap(wordsOf), ...productNames, ...commonWords];
  const rest = withoutRuns(withoutWords(text, known));
  return left(rest) < fewestLeft ? "personal" : null;
}
