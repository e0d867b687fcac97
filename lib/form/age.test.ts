import { describe, expect, test } from "vitest";
import { withAge } from "./age";
import { holds } from "./condition";

const when = { ageOrUnknown: { from: 12, to: 55 } };
const known = { today: "2026-11-26", birthDateItem: "born" };

describe("an age from 12 to 55", () => {
  test.each([
    ["2014-11-26", true],
    ["2014-11-27", false],
    ["1970-11-27", true],
    ["1970-11-26", false],
    ["1945-02-09", false],
  ])("of someone born on %s: %s", (born, is) => {
    expect(holds(withAge(when, known), { born })).toBe(is);
    expect(holds(withAge({ not: { not: when } }, { ...known, bornOn: born }), {})).toBe(is);
  });

  test("is asked of whoever's birth date nobody gave, and of everyone where no day is given", () => {
    expect(holds(withAge(when, known), {})).toBe(true);
    expect(holds(when, { born: "1945-02-09" })).toBe(true);
  });
});
