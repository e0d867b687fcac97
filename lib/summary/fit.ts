import { hundredths, narrowest, textWidth } from "./text-width";

/** Room for a text: lines of a width in em, the first one shorter by `indent` em. */
export type Room = { readonly em: number; readonly lines: number; readonly indent?: number };

/** A text as it fits; `cut` when something was left out, which then ends in "…". */
export type FittedText = { readonly text: string; readonly cut: boolean };

const ellipsis = "…";
const width = (text: string): number => hundredths(textWidth(text));
const space = width(" ");
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * How many lines of `em` a text takes at most. Words go on a new line when they do not fit; a word
 * wider than a line starts on a line of its own and breaks anywhere.
 */
export function linesNeeded(text: string, em: number, indent = 0): number {
  const room = hundredths(em);
  let lines = 1;
  let used = hundredths(indent);
  for (const word of text.split(" ")) {
    const wide = width(word);
    const gap = used > 0 ? space : 0;
    if (used + gap + wide <= room) {
      used += gap + wide;
    } else if (wide <= room) {
      lines += 1;
      used = wide;
    } else {
      if (used > 0) lines += 1;
      used = 0;
      for (const character of word) {
        const next = width(character);
        if (used + next > room) {
          lines += 1;
          used = 0;
        }
        used += next;
      }
    }
  }
  return lines;
}

/** An opened quotation is closed again after the cut. */
function ending(kept: string): string {
  const open = kept.split("“").length > kept.split("”").length;
  return open ? `${ellipsis}”` : ellipsis;
}

/** What is left of a text, its ending, and where the rest is, if that is said there. */
const withEnding = (kept: string, note: string) =>
  kept.trimEnd() + ending(kept) + (note === "" ? "" : ` ${note}`);

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

/**
 * A text on page 1: white space made single, and cut to its room, at a word where one ends in the
 * second half, with "…" and the note, for which there is room then. What is kept is always the
 * beginning of the text.
 */
export function fitText(text: string, { em, lines, indent = 0 }: Room, note = ""): FittedText {
  const whole = text.replace(/\s+/gu, " ").trim();
  if (linesNeeded(whole, em, indent) <= lines) return { text: whole, cut: false };
  const fits = (kept: string) => linesNeeded(withEnding(kept, note), em, indent) <= lines;
  const near = [...whole].slice(0, Math.ceil((lines * em) / narrowest));
  const clusters = Array.from(graphemes.segment(near.join("")), ({ segment }) => segment);
  const atClusters = fittingCount(clusters, fits);
  const kept =
    atClusters > 0
      ? clusters.slice(0, atClusters).join("")
      : near.slice(0, fittingCount(near, fits)).join("");
  const word = kept.lastIndexOf(" ");
  const atWord = whole[kept.length] !== " " && word > kept.length / 2 ? kept.slice(0, word) : kept;
  return { text: withEnding(fits(atWord) ? atWord : kept, note), cut: true };
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
