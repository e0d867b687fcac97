import { expect, it } from "vitest";
import { readTypedDate } from "./link-date";

const read = (day: string, month: string, year: string) =>
  readTypedDate({ day, month, year }, "2026-11-24", ["en", "es"]);

it("reads a date from three boxes, with or without zeros and spaces", () => {
  for (const [day, month] of [
    ["4", "3"],
    ["04", " 03 "],
    ["4", "Mar"],
    ["٤", "marzo"],
  ] as const) {
    expect(read(day, month, "1950")).toEqual({ date: "1950-03-04" });
    expect(read(day, month, "50")).toEqual({ date: "1950-03-04" });
  }
});

it.each([
  ["29", "2", "1951", "date"],
  ["1", "13", "1950", "date"],
  ["1", "", "1950", "date"],
  ["1", "1", "", "dateTooOld"],
  ["1", "1", "19500", "date"],
  ["-1", "1", "1950", "date"],
  ["1.5", "1", "1950", "date"],
  ["25", "11", "2026", "dateFuture"],
  ["1", "1", "1899", "dateTooOld"],
  ["1", "1", "12", "dateTooOld"],
] as const)("says what is wrong with %s %s %s", (day, month, year, problem) => {
  expect(read(day, month, year)).toEqual({ problem });
});
