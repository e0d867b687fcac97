import { hundredths, textWidth, type Weight } from "./text-width";

/** Room for a text: lines of a width in em, the first one shorter by `indent` em. */
export type Room = {
  readonly em: number;
  readonly lines: number;
  readonly indent?: number;
  /** Bold, the wider, unless given. */
  readonly weight?: Weight;
};

/** A text as it fits; `cut` when something was left out, which then ends in "…". */
export type FittedText = { readonly text: string; readonly cut: boolean };

const ellipsis = "…";
const width = (text: string, weight: Weight): number => hundredths(textWidth(text, weight));
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Where the next word begins: the line, from 1, and what is used of it in hundredths of an em. */
type Place = { readonly line: number; readonly used: number };

/** A word on a line that is too narrow for it: it breaks anywhere. */
function afterLongWord({ line, used }: Place, word: string, room: number, weight: Weight): Place {
  let at = used > 0 ? line + 1 : line;
  let filled = 0;
  for (const character of word) {
    const next = width(character, weight);
    if (filled + next > room) {
      at += 1;
      filled = 0;
    }
    filled += next;
  }
  return { line: at, used: filled };
}

/** The place after a word: on the same line if it fits there, else on the next. */
function afterWord(place: Place, word: string, room: number, weight: Weight): Place {
  const { line, used } = place;
  const wide = width(word, weight);
  const after = used + (used > 0 ? width(" ", weight) : 0) + wide;
  if (after <= room) return { line, used: after };
  if (wide <= room) return { line: line + 1, used: wide };
  return afterLongWord(place, word, room, weight);
}

/**
 * How many lines of `em` a text takes at most. Words go on a new line when they do not fit; a word
 * wider than a line starts on a line of its own and breaks anywhere.
 */
export function linesNeeded(text: string, em: number, indent = 0, weight: Weight = "bold"): number {
  const room = hundredths(em);
  const start: Place = { line: 1, used: hundredths(indent) };
  const end = text.split(" ").reduce((at, word) => afterWord(at, word, room, weight), start);
  return end.line;
}

/** An opened quotation is closed again after the cut. */
function ending(kept: string): string {
  const open = kept.split("“").length > kept.split("”").length;
  return open ? `${ellipsis}”` : ellipsis;
}

/** The most pieces from the start that fit. */
function fittingCount(pieces: readonly string[], fits: (kept: string) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(pieces.slice(0, middle).join(""))) low = middle;
    else high = middle - 1;
  }
  return low;
}

const clustersOf = (word: string) => Array.from(graphemes.segment(word), ({ segment }) => segment);

/** The beginning of a text that fits with its ending, as long as it can be. */
function beginning(text: string, { em, lines, indent = 0, weight = "bold" }: Room): string {
  const room = hundredths(em);
  const words = text.split(" ");
  const places: Place[] = [{ line: 1, used: hundredths(indent) }];
  for (const word of words) {
    const place = places.at(-1);
    if (place === undefined || place.line > lines) break;
    places.push(afterWord(place, word, room, weight));
  }
  for (let at = places.length - 2; at >= 0; at -= 1) {
    const [place, word = ""] = [places[at], words[at]];
    if (place === undefined) continue;
    const before = words
      .slice(0, at)
      .map((one) => `${one} `)
      .join("");
    const fits = (part: string) =>
      afterWord(place, part + ending(before + part), room, weight).line <= lines;
    const take = (pieces: readonly string[]) =>
      pieces.slice(0, fittingCount(pieces, fits)).join("");
    // A first letter that is wider than all its lines is parted after all.
    const part = take(clustersOf(word)) || (at === 0 ? take([...word]) : "");
    if (part !== "" || at === 0) return before + part;
  }
  return "";
}

/**
 * A text on page 1: white space made single, and cut to its room, at a word where one ends in the
 * second half, with "…". What is kept is always the beginning of the text.
 */
export function fitText(text: string, given: Room): FittedText {
  const { em, lines, indent, weight } = given;
  const whole = text.replace(/\s+/gu, " ").trim();
  if (linesNeeded(whole, em, indent, weight) <= lines) return { text: whole, cut: false };
  const kept = beginning(whole, given);
  const word = kept.lastIndexOf(" ");
  const inWord = whole[kept.length] !== " " && word > kept.length / 2;
  const shown = inWord ? kept.slice(0, word) : kept;
  return { text: shown.trimEnd() + ending(shown), cut: true };
}

/**
 * Shares lines among parts: to each first what it needs up to its floor (one line, if none is
 * given), then one by one to the parts that need more, the one that has least going first.
 */
export function shareLines(
  needs: readonly number[],
  total: number,
  floors: readonly number[] = needs.map(() => 1),
): readonly number[] {
  const shares = needs.map((need, index) => Math.min(need, floors[index] ?? 1));
  let left = total - shares.reduce((sum, share) => sum + share, 0);
  while (left > 0) {
    const wanting = shares.flatMap((share, index) =>
      share < (needs[index] ?? 0) ? [{ share, index }] : [],
    );
    const [least] = wanting.toSorted((a, b) => a.share - b.share);
    if (least === undefined) break;
    shares[least.index] = least.share + 1;
    left -= 1;
  }
  return shares;
}
