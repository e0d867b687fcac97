import { linesNeeded } from "../fit";

/** Room for "Page 100 of 100" in em. */
export const pageNumberEm = 10.2;

/** Line height of the foot as a multiple of its size. */
const line = 1.22;

/**
 * The height of a page's foot in points: a rule, the words of the foot, and above them the name when
 * it stands there too. The page number takes its room from the first of these lines.
 */
export function footHeight({
  words,
  nameLine,
  width,
  size,
}: {
  readonly words: string;
  readonly nameLine?: string | undefined;
  readonly width: number;
  readonly size: number;
}): number {
  const em = width / size;
  const count = (across: number) => linesNeeded(words, across, 0, "regular");
  const lines =
    nameLine === undefined
      ? count(em - pageNumberEm)
      : linesNeeded(nameLine, em - pageNumberEm) + count(em);
  return lines * size * line + 10;
}
