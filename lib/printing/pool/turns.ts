import { openLine } from "./line";

/** How long a queue that is full takes to empty, roughly, in seconds. */
const usualWait = 5;

export type Turns = {
  /**
   * Runs `work` when one of the places is free, first come, first served. Throws `QueueFull` when
   * too many wait already, or no place became free in time.
   */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
};

/** A bounded queue before as many places as there are, for work of people nobody knows yet. */
export function openTurns(places: number, waiting: number, longestWait: number): Turns {
  const line = openLine<number>({ waiting, each: waiting, longestWait }, () => usualWait);
  for (let place = 0; place < places; place += 1) line.offer(place);
  return {
    take: (work) =>
      line.run({ name: "" }, async (place) => {
        try {
          return await work();
        } finally {
          line.offer(place);
        }
      }),
  };
}
