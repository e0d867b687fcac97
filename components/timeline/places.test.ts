import fc from "fast-check";
import { expect, test } from "vitest";
import { timelinePlaces } from "./places";

const at = (year: number, number: number) => ({ number, from: year, to: year + 1, lane: 0 });
const timeline = (...marks: readonly ReturnType<typeof at>[]) => ({
  years: [2020, 2022, 2024],
  marks,
  alt: "",
});

test("a number stands over the middle of its mark", () => {
  expect(timelinePlaces(timeline(at(2021, 1)), 400, 14)).toEqual([
    { number: 1, from: 100, to: 200, lane: 0, label: 150 },
  ]);
});

test("numbers of one year stand side by side over it, in their order", () => {
  const places = timelinePlaces(timeline(at(2021, 2), at(2021, 1), at(2021, 3)), 400, 14);
  expect(places.map(({ number, label }) => [number, label])).toEqual([
    [1, 136],
    [2, 150],
    [3, 164],
  ]);
});

test("numbers keep apart, in order and on the axis, however the marks lie", () => {
  const year = fc.integer({ min: 2020, max: 2023 });
  fc.assert(
    fc.property(fc.array(year, { minLength: 1, maxLength: 12 }), (given) => {
      const places = timelinePlaces(timeline(...given.map((from, n) => at(from, n + 1))), 400, 14);
      expect(places).toHaveLength(given.length);
      places.forEach(({ label }, n) => {
        expect(label).toBeGreaterThanOrEqual(0);
        expect(label).toBeLessThanOrEqual(400);
        if (n > 0) expect(label - (places[n - 1]?.label ?? 0)).toBeGreaterThanOrEqual(14 - 1e-6);
      });
    }),
  );
});
