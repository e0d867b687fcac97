import { expect, it } from "vitest";
import { fixedClock, systemClock } from "./index";

it("tells the computer's time", () => {
  const before = Date.now();
  const now = systemClock.now().getTime();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

it("stands still, whatever a caller does to the date it was given", () => {
  const clock = fixedClock(new Date("2026-11-22T09:00:00Z"));
  clock.now().setFullYear(1999);
  expect(clock.now().toISOString()).toBe("2026-11-22T09:00:00.000Z");
});
