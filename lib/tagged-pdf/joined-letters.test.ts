import { expect, test } from "vitest";
import { asOneSign } from "./joined-letters";

const pointsOf = (text: string) => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
const textOf = (points: readonly number[]) => String.fromCodePoint(...points);

test.each(["لا", "لأ", "لإ", "لآ"])("%s is one sign, which stands for the same letters", (text) => {
  const sign = asOneSign(pointsOf(text));
  expect(sign).toHaveLength(1);
  expect(textOf(sign).normalize("NFKC")).toBe(text);
});

test.each(["ل", "لم", "ال", "لان", "fi", ""])("%s stays as it is", (text) => {
  expect(textOf(asOneSign(pointsOf(text)))).toBe(text);
});
