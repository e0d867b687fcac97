/** How heavy a text is set. */
export type Weight = "regular" | "bold";

/**
 * Advance widths in em of Atkinson Hyperlegible, which most text is set in, rounded up: regular, then
 * bold. Other characters are taken from the wider weight of what they fall back to, DejaVu Sans. The
 * test beside this file holds every width against the fonts. A character in neither font is printed
 * as a mark.
 */
const latin: readonly (readonly [characters: string, regular: number, bold: number])[] = [
  ["'", 0.16, 0.23],
  [",.:;", 0.21, 0.25],
  ["l", 0.24, 0.32],
  ["|", 0.24, 0.24],
  ["·", 0.24, 0.31],
  ["‘’‚", 0.24, 0.28],
  ["j", 0.26, 0.26],
  ["`", 0.27, 0.32],
  [" i\u00a0", 0.28, 0.32],
  ["!¡", 0.29, 0.29],
  ["()", 0.3, 0.37],
  ['"', 0.31, 0.41],
  ["[]", 0.32, 0.34],
  ["f{}", 0.32, 0.37],
  ["t", 0.33, 0.38],
  ["r", 0.34, 0.38],
  ["°‹›", 0.36, 0.41],
  ["-", 0.37, 0.38],
  ["/\\", 0.38, 0.45],
  ["_", 0.4, 0.43],
  ["“”„", 0.4, 0.5],
  ["1", 0.41, 0.45],
  ["I", 0.42, 0.46],
  ["y", 0.43, 0.52],
  ["*•", 0.44, 0.44],
  ["v", 0.45, 0.53],
  ["z", 0.46, 0.52],
  ["x", 0.47, 0.54],
  ["s", 0.48, 0.54],
  ["–", 0.48, 0.51],
  ["k", 0.49, 0.57],
  ["c", 0.5, 0.52],
  ["7", 0.51, 0.55],
  ["J", 0.51, 0.56],
  ["?¿", 0.52, 0.62],
  ["a", 0.53, 0.56],
  ["§", 0.53, 0.58],
  ["×", 0.53, 0.54],
  ["L", 0.54, 0.54],
  ["eu", 0.54, 0.57],
  ["2", 0.55, 0.59],
  ["F", 0.55, 0.55],
  ["hn", 0.55, 0.58],
  ["<>oø", 0.56, 0.58],
  ["T", 0.56, 0.62],
  ["^", 0.56, 0.59],
  ["g", 0.56, 0.6],
  ["~", 0.56, 0.56],
  ["E", 0.57, 0.58],
  ["bdp", 0.57, 0.6],
  ["«»", 0.57, 0.67],
  ["3q", 0.58, 0.61],
  ["5£", 0.59, 0.62],
  ["V", 0.59, 0.66],
  ["$S", 0.6, 0.62],
  ["6", 0.6, 0.64],
  ["9", 0.6, 0.6],
  ["Y", 0.6, 0.69],
  ["ß", 0.6, 0.63],
  ["+=", 0.61, 0.62],
  ["PZ", 0.61, 0.63],
  ["÷", 0.61, 0.61],
  ["48", 0.62, 0.63],
  ["B", 0.62, 0.64],
  ["R", 0.62, 0.66],
  ["A", 0.63, 0.69],
  ["K", 0.63, 0.66],
  ["X", 0.63, 0.7],
  ["0", 0.65, 0.66],
  ["#", 0.66, 0.79],
  ["C", 0.66, 0.68],
  ["w", 0.66, 0.73],
  ["€", 0.67, 0.68],
  ["D", 0.68, 0.69],
  ["HU", 0.69, 0.69],
  ["N", 0.69, 0.7],
  ["…", 0.7, 0.81],
  ["&", 0.71, 0.71],
  ["G", 0.71, 0.72],
  ["OØ", 0.73, 0.77],
  ["Q", 0.76, 0.79],
  ["@", 0.78, 0.78],
  ["—", 0.8, 0.85],
  ["©®", 0.8, 0.8],
  ["M", 0.82, 0.85],
  ["W", 0.84, 0.89],
  ["m", 0.85, 0.89],
  ["™", 0.85, 0.94],
  ["æ", 0.88, 0.89],
  ["%", 0.93, 0.98],
  ["œ", 0.93, 0.94],
  ["Æ", 1, 1.02],
  ["Œ", 1.06, 1.07],
];

const widthsIn = (weight: Weight) =>
  new Map(
    latin.flatMap(([characters, regular, bold]) =>
      [...characters].map((one) => [one, weight === "bold" ? bold : regular] as const),
    ),
  );

const widths = { regular: widthsIn("regular"), bold: widthsIn("bold") };

/** The widest character of either font, ligatures and rare signs included. */
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

function otherWidth(character: string, weight: Weight): number {
  const [base = "", ...marks] = character.normalize("NFD");
  const plain = marks.length > 0 ? widths[weight].get(base) : undefined;
  const code = character.codePointAt(0) ?? 0;
  // Beyond Latin-1 an accented letter may come from DejaVu, which is wider than its base here.
  if (plain !== undefined) return code < 0x100 ? plain : plain + 0.29;
  return scripts.find(([from, to]) => code >= from && code <= to)?.[2] ?? widest;
}

function characterWidth(character: string, weight: Weight): number {
  const known = widths[weight].get(character);
  if (known !== undefined) return known;
  const width = otherWidth(character, weight);
  widths[weight].set(character, width);
  return width;
}

/** An em in whole hundredths, in which sums are exact and do not depend on their order. */
export const hundredths = (em: number): number => Math.round(em * 100);

/** How wide a text is at most on one line, in em of its own size. Bold is the wider weight. */
export function textWidth(text: string, weight: Weight = "bold"): number {
  let sum = 0;
  for (const character of text) sum += hundredths(characterWidth(character, weight));
  return sum / 100;
}
