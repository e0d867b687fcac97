import fc from "fast-check";
import { expect, test } from "vitest";
import { planRooms } from "./plan-rooms";

const plan = { first: 600, later: 700, line: 20, least: 4, most: 8, perPage: 3 };

test("a page's room goes to its questions in equal parts, the rest to the first", () => {
  expect(planRooms([100, 100, 70, 100], plan)).toEqual([
    { lines: 6, newPage: false },
    { lines: 5, newPage: false },
    { lines: 5, newPage: false },
    { lines: 8, newPage: true },
  ]);
});

test("no page is overfull, and every question has lines to write on", () => {
  const heights = fc.array(fc.integer({ min: 30, max: 500 }), { maxLength: 30 });
  fc.assert(
    fc.property(heights, (given) => {
      const rooms = planRooms(given, plan);
      expect(rooms).toHaveLength(given.length);
      let used = 0;
      let room = plan.first;
      rooms.forEach(({ lines, newPage }, at) => {
        if (newPage) [used, room] = [0, plan.later];
        used += (given[at] ?? 0) + lines * plan.line;
        expect(used).toBeLessThanOrEqual(room);
        expect(lines).toBeGreaterThanOrEqual(plan.least);
        expect(lines).toBeLessThanOrEqual(plan.most);
      });
    }),
  );
});
