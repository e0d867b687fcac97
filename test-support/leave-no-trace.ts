// Runs around every test file that shares a process with others: one that leaves the process changed
// fails, and does not make another fail in its place.
import { afterAll, expect, vi } from "vitest";

const traces = () => ({
  folder: process.cwd(),
  environment: { ...process.env },
  fakeTimers: vi.isFakeTimers(),
  /** The product keeps there what a process has one of: its database, its queue, its threads. */
  global: Object.entries(globalThis).flatMap(([name, value]) =>
    name.startsWith("readyToAsk") && value !== undefined ? [name] : [],
  ),
});

const before = traces();
afterAll(() => {
  expect(traces(), "what this file left behind").toEqual(before);
});
