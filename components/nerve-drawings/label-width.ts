/**
 * Advance widths in em of Atkinson Hyperlegible in bold, the wider weight, rounded up. A drawing is
 * laid out the same on paper and on a page, and no page reads a typeface: so the widths stand here.
 * The test beside this file holds every one of them against the fonts.
 */
const latin: readonly (readonly [characters: string, em: number])[] = [
  ["'", 0.23],
  ["|", 0.24],
  [",.:;", 0.25],
  ["j", 0.26],
  ["‘’‚", 0.28],
  ["!¡", 0.29],
  ["·", 0.31],
  ["l` i\u00a0", 0.32],
  ["[]", 0.34],
  ["()f{}", 0.37],
  ["tr-", 0.38],
  ['"°‹›', 0.41],
  ["_", 0.43],
  ["*•", 0.44],
  ["/\\1", 0.45],
  ["I", 0.46],
  ["“”„", 0.5],
  ["–", 0.51],
  ["yzc", 0.52],
  ["v", 0.53],
  ["xs×L", 0.54],
  ["7F", 0.55],
  ["Ja~", 0.56],
  ["keu", 0.57],
  ["§hn<>oøE", 0.58],
  ["2^", 0.59],
  ["gbdp9", 0.6],
  ["3q÷", 0.61],
  ["?¿T5£$S+=", 0.62],
  ["ßPZ48", 0.63],
  ["6B", 0.64],
  ["VRK0", 0.66],
  ["«»", 0.67],
  ["C€", 0.68],
  ["YADHU", 0.69],
  ["XN", 0.7],
  ["&", 0.71],
  ["G", 0.72],
  ["w", 0.73],
  ["OØ", 0.77],
  ["@", 0.78],
  ["#Q", 0.79],
  ["©®", 0.8],
  ["…", 0.81],
  ["—M", 0.85],
  ["Wmæ", 0.89],
  ["™œ", 0.94],
  ["%", 0.98],
  ["Æ", 1.02],
  ["Œ", 1.07],
];

const widths = new Map(
  latin.flatMap(([characters, em]) => [...characters].map((one) => [one, em] as const)),
);

/** The widest character of what the others are printed in, DejaVu Sans. */
const widest = 2.05;

const scripts: readonly (readonly [from: number, to: number, em: number])[] = [
  [0x384, 0x3ce, 1.1],
  [0x400, 0x45f, 1.33],
  [0x5d0, 0x5ea, 0.95],
  [0x621, 0x652, 1.4],
  // Not in the fonts: the mark that is printed instead is narrower than this.
  [0x2e80, 0x9fff, 1.3],
  [0xac00, 0xd7a3, 1.3],
];

function otherWidth(character: string): number {
  const [base = "", ...marks] = character.normalize("NFD");
  const plain = marks.length > 0 ? widths.get(base) : undefined;
  const code = character.codePointAt(0) ?? 0;
  // Beyond Latin-1 an accented letter may come from DejaVu, which is wider than its base here.
  if (plain !== undefined) return code < 0x100 ? plain : plain + 0.29;
  return scripts.find(([from, to]) => code >= from && code <= to)?.[2] ?? widest;
}

/** In whole hundredths, in which sums are exact and do not depend on their order. */
const hundredths = (em: number): number => Math.round(em * 100);

/** How wide the words of a label are at most on one line, in em of their own size. */
export function labelWidth(words: string): number {
  let sum = 0;
  for (const character of words) {
    sum += hundredths(widths.get(character) ?? otherWidth(character));
  }
  return sum / 100;
}
