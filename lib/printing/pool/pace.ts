/** How much a new print counts in the average: about the last eight make it. */
const weight = 1 / 8;
const longest = 60;

export type Pace = {
  /** A document was printed, or given up, after so many milliseconds. */
  took(milliseconds: number): void;
  /**
   * Whole seconds after which it makes sense for somebody to come again, from 1 to 60, when so many
   * documents wait or are printed. Those told lately to come again stand before whoever is told now, so
   * that they do not all come at once.
   */
  secondsUntilFree(name: string, documents: number): number;
};

/**
 * How fast documents are printed, and what those are told who are refused. `first` is a print's time in
 * milliseconds before any was made, `now` a clock that only goes forward.
 */
export function openPace(threads: number, first: number, now: () => number): Pace {
  let average = first;
  const told = new Map<string, number>();
  return {
    took(milliseconds) {
      average += (milliseconds - average) * weight;
    },
    secondsUntilFree(name, documents) {
      for (const [other, due] of told) {
        if (other === name || due <= now()) told.delete(other);
      }
      const seconds = Math.ceil(((documents + told.size + 1) * average) / threads / 1000);
      if (seconds > longest) return longest;
      told.set(name, now() + seconds * 1000);
      return Math.max(1, seconds);
    },
  };
}
