import { setTimeout as pause } from "node:timers/promises";
import type { Worker } from "node:worker_threads";

/** How long work in a thread may take, in milliseconds. */
export type WorkLimits = {
  /** Of the thread's own computing: on a loaded machine it gets less of that in a second. */
  readonly computing: number;
  /** By the clock, for a thread that waits for ever, or cannot say how much it computed. */
  readonly clock: number;
};

type Computes = Pick<Worker, "cpuUsage">;

/** How long a thread may take to say how much it computed. Inside of native code it cannot. */
const answerTime = 1_000;
/** The least time between two looks. */
const shortest = 50;

/** Milliseconds of a core the thread has used, or null when it does not say. */
async function used(thread: Computes): Promise<number | null> {
  const answered = thread.cpuUsage().then(
    ({ user, system }) => (user + system) / 1000,
    () => null,
  );
  return Promise.race([answered, pause(answerTime, null, { ref: false })]);
}

/**
 * Resolves to true when a thread has worked for longer than it may, and to false when the work was over
 * before. It looks for the first time when the limit can have been reached, so most work is never looked at.
 */
export async function overruns(
  thread: Computes,
  limits: WorkLimits,
  over: AbortSignal,
): Promise<boolean> {
  const begun = performance.now();
  const before = await used(thread);
  let computed = 0;
  while (!over.aborted) {
    const passed = performance.now() - begun;
    if (computed >= limits.computing || passed >= limits.clock) return true;
    const rest = Math.min(limits.computing - computed, limits.clock - passed);
    const waited = pause(Math.max(shortest, rest), undefined, { signal: over, ref: false });
    await waited.catch(() => undefined);
    const now = over.aborted ? null : await used(thread);
    if (now !== null && before !== null) computed = now - before;
  }
  return false;
}
