import { expect, test } from "vitest";
import { sentencesOf, wordsOf } from "./text";

test("a hyphen joins, a place is filled, and a figure is a word", () => {
  expect(wordsOf("A follow-up in {max} days")).toEqual(["A", "follow-up", "in", "7", "days"]);
  expect(wordsOf("¿Cuánto duró? (2 días)")).toEqual(["Cuánto", "duró", "2", "días"]);
});

test.each([
  ["One. Two! Three?", 3],
  ["A label with no stop", 1],
  ["¿Le duele? ¡Sí! Mucho.", 3],
  ["“It hurts.” So they said.", 2],
  ["Dolor de 3.5 sobre 10.", 1],
  ["...", 0],
])("%j is as many sentences as a reader sees", (block, count) => {
  expect(sentencesOf(block)).toHaveLength(count);
});
