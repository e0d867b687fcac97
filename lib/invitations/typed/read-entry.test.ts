import { expect, test } from "vitest";
import { readEntry } from "./read-entry";

const right = {
  way: "phone",
  "birth-day": "4",
  "birth-month": "March",
  "birth-year": "1950",
  consent: "yes",
};
const read = (typed: { readonly [field: string]: string }, agreed = false) =>
  readEntry({ typed, today: "2026-11-24", languages: ["en"], agreed });

test("takes the date of birth as it was given, or that staff checked it", () => {
  expect(read(right)).toEqual({ way: "phone", identity: { dateOfBirth: "1950-03-04" } });
  expect(read({ way: "paper", confirmed: "yes", consent: "yes" })).toEqual({
    way: "paper",
    identity: "confirmed",
  });
});

test("asks for all that is missing, in the order of the form", () => {
  expect(read({})).toEqual({ problems: ["way", "identity", "consent"] });
  expect(read({ way: "letter" }, true)).toEqual({ problems: ["way", "identity"] });
});

test("compares a date that was typed, whatever is ticked beside it", () => {
  expect(read({ ...right, "birth-day": "31", "birth-month": "2", confirmed: "yes" })).toEqual({
    problems: ["unread"],
  });
  expect(read({ ...right, confirmed: "yes" })).toMatchObject({
    identity: { dateOfBirth: "1950-03-04" },
  });
});
