import { expect, test } from "vitest";
import { openPace } from "./pace";

function openHere(threads = 2) {
  let time = 0;
  const pace = openPace(threads, 2_000, () => time);
  return { pace, pass: (milliseconds: number) => (time += milliseconds) };
}

test("the time is that of the documents before them and their own, over the threads", () => {
  const { pace } = openHere();
  expect(pace.secondsUntilFree("Ann", 17)).toBe(18);
});

test("it follows how long documents take now", () => {
  const { pace } = openHere();
  for (let print = 0; print < 40; print += 1) pace.took(500);
  expect(pace.secondsUntilFree("Ann", 15)).toBeCloseTo(4, -1);
  for (let print = 0; print < 40; print += 1) pace.took(6_000);
  expect(pace.secondsUntilFree("Bo", 15)).toBeGreaterThan(45);
});

test("those told to come again stand before who is told after them, each once", () => {
  const { pace, pass } = openHere();
  expect(pace.secondsUntilFree("Ann", 5)).toBe(6);
  expect(pace.secondsUntilFree("Bo", 5)).toBe(7);
  expect(pace.secondsUntilFree("Bo", 5)).toBe(7);
  expect(pace.secondsUntilFree("Cy", 5)).toBe(8);
  pass(8_000);
  expect(pace.secondsUntilFree("Di", 5)).toBe(6);
});

test("never less than a second, nor more than a minute", () => {
  const { pace } = openHere();
  for (let print = 0; print < 80; print += 1) pace.took(1);
  expect(pace.secondsUntilFree("Ann", 0)).toBe(1);
  expect(pace.secondsUntilFree("Bo", 1_000_000)).toBe(60);
});
