/** "Y" is a vowel at the end of a word and before a consonant, and alone: "muy", "y". */
const vowelY = /y(?![aeiouáéíóúü])/g;
/** "U" is silent in "que", "qui", "gue" and "gui"; with a diaeresis it is not. */
const silentU = /([gq])u(?=[eéií])/g;

/**
 * One nucleus: an open or an accented vowel with a weak one before it and a weak one after it (a
 * diphthong or triphthong), or two different weak vowels, or one. Two open vowels, or a weak one that
 * carries the accent, make two.
 */
const nucleus = /[iuü]?[aeoáéóíú](?:[iuü](?![aeiouáéíóúü]))?|i[uü]|[uü]i|[iuü]/g;

/** Letters that stand alone are said by name ("TC"); these names have more than one syllable. */
const longNames: { readonly [letter: string]: number } = {
  f: 2,
  h: 2,
  j: 2,
  l: 2,
  m: 2,
  n: 2,
  ñ: 2,
  r: 2,
  s: 2,
  v: 2,
  w: 4,
  x: 2,
  z: 2,
};

function partSyllables(part: string): number {
  const sounded = part.replace(silentU, "$1").replace(vowelY, "i").replaceAll("h", "");
  const nuclei = sounded.match(nucleus)?.length ?? 0;
  if (nuclei > 0) return nuclei;
  const letters = part.match(/\p{L}/gu) ?? [];
  return letters.length === 0 ? 1 : letters.reduce((sum, one) => sum + (longNames[one] ?? 1), 0);
}

/**
 * Syllables of one Spanish word, from its spelling, by the rules of the Ortografía (RAE, 2010): an
 * "h" between vowels changes nothing, and "ui" and "iu" are one syllable unless doubled. A figure counts
 * as one syllable, as in English.
 */
export function spanishSyllables(word: string): number {
  return word
    .normalize("NFC")
    .toLowerCase()
    .split(/['’-]/)
    .reduce((sum, part) => sum + partSyllables(part), 0);
}
