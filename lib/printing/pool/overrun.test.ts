import { setTimeout as pause } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { overruns } from "./overrun";

/** A thread that says it used so many milliseconds of a core, each time it is asked. */
const saying = (...milliseconds: readonly number[]) => {
  const answers = milliseconds.map((one) => ({ user: one * 900, system: one * 100 }));
  const cpuUsage = vi.fn(async () => answers.shift() ?? { user: 0, system: 0 });
  return { cpuUsage };
};
const never = new AbortController().signal;

test("a thread may compute for so long, however long that takes by the clock", async () => {
  const thread = saying(5_000, 5_010, 5_020, 5_050);
  expect(await overruns(thread, { computing: 50, clock: 60_000 }, never)).toBe(true);
  expect(thread.cpuUsage).toHaveBeenCalledTimes(4);
});

test("one that waits, cannot say, or is gone is stopped by the clock", async () => {
  const silent = { cpuUsage: () => new Promise<never>(() => undefined) };
  const gone = { cpuUsage: () => Promise.reject(new Error("not running")) };
  const limits = { computing: 10_000, clock: 120 };
  const ends = [saying(0, 0, 0), silent, gone].map((thread) => overruns(thread, limits, never));
  expect(await Promise.all(ends)).toEqual([true, true, true]);
});

test("work that is over in time is not asked after again", async () => {
  const thread = saying(0, 0);
  const over = new AbortController();
  const end = overruns(thread, { computing: 60_000, clock: 60_000 }, over.signal);
  await pause(5);
  over.abort();
  expect(await end).toBe(false);
  expect(thread.cpuUsage).toHaveBeenCalledTimes(1);
});
