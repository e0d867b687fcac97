import { frameWords, type PageEffort, pageEffort } from "./page-effort";
import type { OpenedPage } from "./served-way";

/** How fast a person reads, taps and types. */
const wordsInMinute = 240;
const secondsOfTap = 2;
const secondsOfCharacter = 0.3;

const minutesOf = ({ words, taps }: { readonly words: number; readonly taps: number }): number =>
  words / wordsInMinute + (taps * secondsOfTap) / 60;

const total = (pages: readonly PageEffort[], of: (page: PageEffort) => number): number =>
  pages.reduce((sum, page) => sum + of(page), 0);

/** What a whole way asks of a person. */
export type WayEffort = {
  readonly pages: readonly PageEffort[];
  readonly words: number;
  readonly taps: number;
  readonly characters: number;
  readonly minutes: number;
  readonly leastMinutes: number;
  readonly typingMinutes: number;
};

/** The head and foot are read once, on the first page. */
export function wayEffort(opened: readonly OpenedPage[]): WayEffort {
  const pages = opened.map(pageEffort);
  const [first] = opened;
  const frame = first === undefined ? 0 : frameWords(first);
  const words = frame + total(pages, (page) => page.words);
  const taps = total(pages, (page) => page.taps);
  const characters = total(pages, (page) => page.characters);
  const least = {
    words: frame + total(pages, (page) => page.least.words),
    taps: total(pages, (page) => page.least.taps),
  };
  return {
    pages,
    words,
    taps,
    characters,
    minutes: minutesOf({ words, taps }),
    leastMinutes: minutesOf(least),
    typingMinutes: (characters * secondsOfCharacter) / 60,
  };
}
