import { expect, test } from "vitest";
import { plainDigits, typedNumber } from "./typed-number";

const beside = ["about", "por ciento", "per cent", "unos"];

test.each([
  ["70", 70],
  [" 70 % ", 70],
  ["about 70%", 70],
  ["About 70 per cent", 70],
  ["unos 70 por ciento", 70],
  ["٧٠٪", 70],
  ["७०", 70],
  ["７０", 70],
  ["70-80", undefined],
  ["2 days", undefined],
  ["less than 70", undefined],
  ["7.5", undefined],
  ["half", undefined],
  ["1234567890", undefined],
  ["", undefined],
])("%j is %s", (text, number) => {
  expect(typedNumber(text, beside)).toBe(number);
});

test("digits of every script are read, whatever stands around them", () => {
  expect(plainDigits("۱۹۴۵ / ১২ / 𝟛")).toBe("1945 / 12 / 3");
});
