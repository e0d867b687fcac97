/** Most texts have no letter beyond these, and the tables of all the others take four times as long. */
const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

const plainAscii = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("'", "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const plainAny = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A text in small letters without accents, one space between words and none of anything else. */
export const plainWords = (text: string): string =>
  isAscii(text) ? plainAscii(text) : plainAny(text);

/** Where words or names stand in plain words, as whole words. */
export const has = (plain: string, names: readonly string[]): boolean =>
  names.some((name) => ` ${plain} `.includes(` ${name} `));
