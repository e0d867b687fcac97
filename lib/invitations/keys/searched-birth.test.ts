import { expect, it } from "vitest";
import { birthAmong, searchedBirth } from "./searched-birth";

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

it("follows the clinic's order, and the other where that alone makes a date", () => {
  expect(searchedBirth("03/04/1950", "month-first")).toBe("1950-03-04");
  expect(searchedBirth("03041950", "month-first")).toBe("1950-03-04");
  expect(searchedBirth("27.03.1960", "month-first")).toBe("1960-03-27");
  expect(searchedBirth("27031960", "month-first")).toBe("1960-03-27");
  expect(searchedBirth("03/27/1960", "day-first")).toBe("1960-03-27");
  expect(searchedBirth("20031960", "day-first")).toBe("1960-03-20");
});

it.each([
  ["O'Brien 03/27/1960", ["O'Brien"]],
  ["27 March 1960 Mary O'Brien", ["Mary", "O'Brien"]],
  ["Mary March 27 1960 O'Brien", ["Mary", "O'Brien"]],
  ["May 27 3 1960", ["May"]],
])("reads the date in %s, and the words beside it", (text, others) => {
  expect(birthAmong(text.split(" "), "day-first")).toEqual({ birth: "1960-03-27", others });
  expect(birthAmong(others, "day-first")).toBeNull();
});

it.each(["Smith", "Smith 4 1950", "4 Mar", "1950", "123456789", "31/02/1950", ""])(
  "finds no date in %j",
  (text) => {
    expect(searchedBirth(text, "day-first")).toBeNull();
  },
);
