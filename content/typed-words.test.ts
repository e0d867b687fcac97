import { expect, test } from "vitest";
import { typedNumber } from "@/lib/form/typed-number";
import { aroundHours, aroundPercent, aroundYears } from "./form/typed-words";

test.each([
  ["about 12 yrs", aroundYears, 12],
  ["unos 3 años", aroundYears, 3],
  ["2 h", aroundHours, 2],
  ["about 6 hrs", aroundHours, 6],
  ["45 %", aroundPercent, 45],
  ["2 hours a day", aroundHours, undefined],
  ["half a day", aroundHours, undefined],
])("%j beside a number is read, or is not guessed", (text, beside, number) => {
  expect(typedNumber(text, beside)).toBe(number);
});
