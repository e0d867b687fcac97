import { QueueFull } from "./errors";

type Waiting = { readonly begin: () => void; readonly timer: NodeJS.Timeout };

export type Turns = {
  /**
   * Runs `work` when one of the places is free, first come, first served. Throws `QueueFull` when
   * too many wait already, or no place became free in time.
   */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
};

/**
 * A bounded queue before a few places. It is our own because Piscina's limit does not count waiting
 * tasks that have an abort signal, and its signal's time would run while a task waits.
 */
export function openTurns(places: number, longest: number, longestWait: number): Turns {
  let free = places;
  const queue: Waiting[] = [];

  const turn = () =>
    new Promise<void>((begin, refuse) => {
      if (queue.length >= longest) return refuse(new QueueFull());
      const timer = setTimeout(() => {
        queue.splice(
          queue.findIndex((waiting) => waiting.timer === timer),
          1,
        );
        refuse(new QueueFull());
      }, longestWait);
      queue.push({ begin, timer });
    });

  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) {
      free += 1;
    } else {
      clearTimeout(next.timer);
      next.begin();
    }
  };

  return {
    async take(work) {
      if (free > 0) free -= 1;
      else await turn();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
