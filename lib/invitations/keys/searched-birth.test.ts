import { expect, it } from "vitest";
import { searchedBirth } from "./searched-birth";

it.each([
  "1950-03-04",
  "1950/3/4",
  "04/03/1950",
  "4.3.1950",
  "4 3 1950",
  "04031950",
  "19500304",
  "4 Mar 1950",
  "March 4, 1950",
  "4-march-1950",
])("reads %s as the same birth date, day first", (text) => {
  expect(searchedBirth(text, "day-first")).toBe("1950-03-04");
});

it("follows the clinic's order, and never takes a month of 13 for a day", () => {
  expect(searchedBirth("03/04/1950", "month-first")).toBe("1950-03-04");
  expect(searchedBirth("03041950", "month-first")).toBe("1950-03-04");
  expect(searchedBirth("13/04/1950", "month-first")).toBeNull();
});

it.each(["Smith", "Smith 4 1950", "4 Mar", "1950", "123456789", "31/02/1950", ""])(
  "finds no date in %j",
  (text) => {
    expect(searchedBirth(text, "day-first")).toBeNull();
  },
);
