import { expect, test } from "vitest";
import { typedDate, withCentury } from "./typed-date";

test.each([
  [["27", "3", "1960"], "1960-03-27"],
  [["27", "Feb", "1960"], "1960-02-27"],
  [["1", "sept.", "1960"], "1960-09-01"],
  [["1", "Enero", "1960"], "1960-01-01"],
  [["1", "ago", "1960"], "1960-08-01"],
  [["٢٧", "٣", "١٩٦٠"], "1960-03-27"],
  [["1", "ma", "1960"], "1960-ma-01"],
  [["1", "soon", "60"], "0060-soon-01"],
  [["", " ", ""], undefined],
])("%j is %s", ([day = "", month = "", year = ""], date) => {
  expect(typedDate({ day, month, year }, ["en", "es"])).toBe(date);
});

test.each([
  ["0045-02-27", "1945-02-27"],
  ["0026-02-27", "0026-02-27"],
  ["1945-02-27", "1945-02-27"],
])("%s has the century of %s", (date, whole) => {
  expect(withCentury(date, "2026-11-26")).toBe(whole);
});
