import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentFor, defaultLanguage } from "@/content";
import { readYears } from "./read-years";

const { yearWords } = contentFor(defaultLanguage);

const read = (text: string) => {
  const years = readYears(text, 2026.89, yearWords);
  return years === null ? null : [years.from, years.to].map((at) => Math.round(at * 100) / 100);
};

describe("reading when a treatment was", () => {
  it.each([
    ["2024", [2024, 2025]],
    ["about 2019", [2019, 2020]],
    ["Spring 2025", [2025, 2026]],
    ["May 2026", [2026.33, 2026.42]],
    ["in September of 2026, I think", [2026.67, 2026.75]],
    ["9 Sept. 2026", [2026.67, 2026.75]],
    ["9/2026", [2026.67, 2026.75]],
    ["09.05.2026", [2026.33, 2026.42]],
    ["2026-05-09", [2026.33, 2026.42]],
    ["mayo de 2026", [2026.33, 2026.42]],
    ["hacia el 2019", [2019, 2020]],
    ["2018 to 2020", [2018, 2021]],
    ["2018-2020", [2018, 2021]],
    ["the 1990s", [1990, 2000]],
    ["the 2020s", [2020, 2027]],
    ["in the 90's", [1990, 2000]],
    ["los años 90", [1990, 2000]],
    ["2026 年春天", [2026, 2027]],
    ["10 visits in 2024", [2024, 2025]],
    ["2018 until now", [2018, 2026.89]],
    ["since May 2026", [2026.33, 2026.89]],
    ["desde 2018", [2018, 2026.89]],
    ["You may ask: 2024", [2024, 2025]],
  ])("reads %s", (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    "",
    "last summer",
    "3 years ago",
    "aged 70",
    "in my 50s",
    "a los 90 años",
    "the 2030s",
    "20 visits",
    "12345",
    "2031",
    "2024 or 2031",
  ])("finds no year in “%s”", (text) => expect(read(text)).toBeNull());

  it("reads nothing before 1900, after the year given, or backwards, whatever is written", () => {
    const typed = fc.oneof(fc.string({ maxLength: 40 }), fc.stringMatching(/^[0-9' s/.-]{0,40}$/));
    fc.assert(
      fc.property(typed, (text) => {
        const years = readYears(text, 2026.89, yearWords);
        if (years === null) return;
        expect(years.from).toBeGreaterThanOrEqual(1900);
        expect(years.from).toBeLessThan(2027);
        expect(years.to).toBeGreaterThan(years.from);
      }),
      { numRuns: 2_000 },
    );
  });
});
