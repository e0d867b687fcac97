import type { Asker } from "./asker";
import { AskerLeft, QueueFull } from "./errors";

export type LineLimits = {
  /** How many may wait in all, and how many of them for one asker. */
  readonly waiting: number;
  readonly each: number;
  /** Milliseconds one may wait. */
  readonly longestWait: number;
};

type Waiting<Place> = {
  readonly asker: Asker;
  readonly begin: (place: Place) => void;
  readonly refuse: (error: Error) => void;
};

/** A bounded line before a few places, which come and go. */
export type Line<Place> = {
  /** A place is free: it goes to whoever is next, or waits for somebody. */
  offer(place: Place): void;
  /** Takes back a place that nobody has. Gives whether it was still free. */
  withdraw(place: Place): boolean;
  /**
   * Runs `work` at a place when the asker's turn comes; the place is not offered again by itself.
   * Throws `QueueFull` when too many wait already or no place became free in time, and `AskerLeft`.
   */
  run<Result>(asker: Asker, work: (place: Place) => Promise<Result>): Promise<Result>;
  /** How many wait or work. */
  readonly length: number;
  /** Refuses all who wait, and whoever comes later. */
  close(error: Error): void;
};

/**
 * First come, first served, but whoever has work under way lets others go first. It is our own because
 * Piscina's limit does not count waiting tasks that can be aborted, and knows nobody by name.
 * `retryAfter` gives the seconds that somebody who is refused is told.
 */
export function openLine<Place>(
  limits: LineLimits,
  retryAfter: (asker: Asker, length: number) => number,
): Line<Place> {
  const free: Place[] = [];
  const queue: Waiting<Place>[] = [];
  const working: string[] = [];
  let closed: Error | undefined;

  const length = () => queue.length + working.length;
  const full = (asker: Asker) => new QueueFull(retryAfter(asker, length()));

  const wait = (asker: Asker) =>
    new Promise<Place>((begin, refuse) => {
      const waitingOfOne = queue.filter(({ asker: { name } }) => name === asker.name).length;
      if (queue.length >= limits.waiting || waitingOfOne >= limits.each) return refuse(full(asker));
      const over = () => {
        clearTimeout(timer);
        asker.left?.removeEventListener("abort", leave);
        const at = queue.indexOf(waiting);
        if (at >= 0) queue.splice(at, 1);
      };
      const waiting: Waiting<Place> = {
        asker,
        begin: (place) => {
          over();
          begin(place);
        },
        refuse: (error) => {
          over();
          refuse(error);
        },
      };
      const leave = () => waiting.refuse(new AskerLeft());
      const timer = setTimeout(() => waiting.refuse(full(asker)), limits.longestWait);
      asker.left?.addEventListener("abort", leave);
      queue.push(waiting);
    });

  return {
    offer(place) {
      const next = queue.find(({ asker }) => !working.includes(asker.name)) ?? queue[0];
      if (next === undefined) {
        free.push(place);
      } else {
        working.push(next.asker.name);
        next.begin(place);
      }
    },
    withdraw(place) {
      const at = free.indexOf(place);
      if (at >= 0) free.splice(at, 1);
      return at >= 0;
    },
    async run(asker, work) {
      if (closed !== undefined) throw closed;
      if (asker.left?.aborted) throw new AskerLeft();
      const place = free.shift();
      if (place !== undefined) working.push(asker.name);
      const taken = place ?? (await wait(asker));
      try {
        return await work(taken);
      } finally {
        working.splice(working.indexOf(asker.name), 1);
      }
    },
    get length() {
      return length();
    },
    close(error) {
      closed = error;
      for (const { refuse } of queue.slice()) refuse(error);
    },
  };
}
