import { expect, it } from "vitest";
import { dateProblem } from "./calendar-date";

const today = "2026-11-22";

it.each([
  ["1950-03-09", null],
  ["2024-02-29", null],
  ["2026-11-22", null],
  ["2023-02-29", "date"],
  ["1950-02-31", "date"],
  ["1950-13-01", "date"],
  ["1950-00-10", "date"],
  ["0soon-00-00", "date"],
  ["2026-11-23", "dateFuture"],
  ["1899-12-31", "dateTooOld"],
])("%s is %s", (value, problem) => {
  expect(dateProblem(value, today)).toBe(problem);
});
