import { expect, test } from "vitest";
import { breakWords } from "./break-words";

const parts = (word: string, ems: number) => breakWords(ems)(word).filter((part) => part !== "");

test("a word that fits its column stays whole", () => {
  expect(parts("radiofrequency", 10)).toEqual(["radiofrequency"]);
});

test("a word wider than its column may break after any character", () => {
  expect(parts("radiofrequency", 3)).toEqual([..."radiofrequency"]);
});

test("writing without spaces may break anywhere, marks included", () => {
  expect(parts("疼痛", 100)).toEqual(["疼", "痛"]);
  expect(parts("□□□", 100)).toEqual(["□", "□", "□"]);
});

test("what a person sees as one character is never parted", () => {
  expect(parts("e\u0323\u0302".repeat(40), 5)).toEqual(Array(40).fill("e\u0323\u0302"));
});

test("an empty part stands before every piece, so that no hyphen is added", () => {
  for (const word of ["short", "W".repeat(500)]) {
    const pieces = breakWords(20)(word);
    expect(pieces.join("")).toBe(word);
    expect(pieces.filter((_, at) => at % 2 === 0)).toEqual(
      pieces.filter((_, at) => at % 2 === 0).map(() => ""),
    );
  }
});

test("spaces come one by one: only a single space ends a line without a hyphen", () => {
  expect(breakWords(20)("   ")).toEqual([" ", " ", " "]);
});
