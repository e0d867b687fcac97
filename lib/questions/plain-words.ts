/** A text in small letters without accents, one space between words and none of anything else. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Where words or names stand in plain words, as whole words. */
export const has = (plain: string, names: readonly string[]): boolean =>
  names.some((name) => ` ${plain} `.includes(` ${name} `));
