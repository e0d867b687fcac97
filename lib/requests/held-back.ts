import { setTimeout as pause } from "node:timers/promises";

/**
 * What `work` gives, no sooner than `milliseconds` after it began: how long it took then tells nobody
 * what it found.
 */
export async function heldBack<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), pause(milliseconds)]);
  return result;
}
