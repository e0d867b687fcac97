import fc from "fast-check";
import { expect, test } from "vitest";
import { mostThat } from "./most-that";

test("the most that holds is found from anywhere, with few tries", () => {
  const count = fc.integer({ min: 0, max: 1_000 });
  fc.assert(
    fc.property(count, count, count, (all, most, from) => {
      const right = Math.min(most, all);
      let tries = 0;
      const holds = (given: number) => {
        tries += 1;
        return given <= right;
      };
      expect(mostThat(all, holds, Math.min(from, all))).toBe(right);
      expect(tries).toBeLessThan(25);
    }),
  );
});
