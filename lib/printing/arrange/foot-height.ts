import { lengths } from "./lengths";
import type { Ruler } from "./ruler";

/** Room for "Page 100 of 100" in em. */
export const pageNumberEm = 10.2;

/** Line height of the foot as a multiple of its size: that of the typeface. */
const line = 1.22;

type Foot = {
  readonly words: string;
  readonly nameLine?: string | undefined;
  readonly width: number;
  readonly size: number;
};

/**
 * The height of a page's foot in points: a rule, the words of the foot, and above them the name when
 * it stands there too. The page number takes its room from the first of these lines.
 */
export function footHeight(ruler: Ruler, { words, nameLine, width, size }: Foot): number {
  const em = width / size;
  const beside = em - pageNumberEm;
  const inWords = (across: number) => ruler.lines([{ text: words, weight: "regular" }], across);
  const lines =
    nameLine === undefined
      ? inWords(beside)
      : ruler.lines([{ text: nameLine, weight: "bold" }], beside) + inWords(em);
  const { rule, belowRule, above } = lengths.foot;
  return lines * size * line + rule + belowRule + above;
}
