import { expect, test } from "vitest";
import { shareLines } from "./share-lines";

test("each gets one line, then more goes to those that need them", () => {
  expect(shareLines([1, 9, 2], 6)).toEqual([1, 3, 2]);
  expect(shareLines([1, 1], 6)).toEqual([1, 1]);
  expect(shareLines([9, 9], 5)).toEqual([3, 2]);
});

test("each gets what it needs up to its floor, however few lines there are", () => {
  expect(shareLines([4, 9], 3, [4, 1])).toEqual([4, 1]);
});
