/**
 * Advance widths in em, rounded up from the wider of Atkinson Hyperlegible Regular and Bold (what
 * most text is set in) and DejaVu Sans Regular and Bold (what it falls back to). The test beside
 * this file holds every width against the fonts. A character in neither font is printed as a mark.
 */
const latin: readonly (readonly [characters: string, em: number])[] = [
  ["'|,.:;", 0.26],
  ["j!`il[] \u00a0‘’‚·", 0.34],
  ["(){}frt-", 0.39],
  ['"*_/\\1I', 0.47],
  ["zycvxs“”„–‹›", 0.54],
  ["L7FaJ~ekuhno<>•°", 0.58],
  ["E2^bdpgq", 0.61],
  ["3059?T+=$SZ84P6BR", 0.66],
  ["VKCDYAHU&£€§ß«»", 0.71],
  ["XNGwOQ#@×÷", 0.79],
  ["MWmæœØø", 0.95],
  ["%—…™©®Æ", 1.05],
];

const widths = new Map(
  latin.flatMap(([characters, em]) => [...characters].map((character) => [character, em] as const)),
);

/** No character is narrower: a room of n em holds at most n / narrowest of them. */
export const narrowest = 0.26;

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

function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const [base = "", ...marks] = character.normalize("NFD");
  const plain = marks.length > 0 ? widths.get(base) : undefined;
  const code = character.codePointAt(0) ?? 0;
  // Beyond Latin-1 an accented letter may come from DejaVu, which is wider than its base here.
  if (plain !== undefined) return code < 0x100 ? plain : plain + 0.27;
  return scripts.find(([from, to]) => code >= from && code <= to)?.[2] ?? widest;
}

/** An em in whole hundredths, in which sums are exact and do not depend on their order. */
export const hundredths = (em: number): number => Math.round(em * 100);

/** How wide a text is at most on one line, in em of its own size. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += hundredths(characterWidth(character));
  return sum / 100;
}
