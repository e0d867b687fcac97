import { expect, test } from "vitest";
import { reviewOptions } from "./review-options";

const root = "/product";

test("the booklet goes to build/ in the first language, on A4, unless told otherwise", () => {
  expect(reviewOptions([], root)).toEqual({
    language: "en",
    paper: "a4",
    out: "/product/build/content-review-en.pdf",
  });
  const told = ["--language", "en", "--paper", "letter", "--out", "/elsewhere/booklet.pdf"];
  expect(reviewOptions(told, root)).toMatchObject({
    paper: "letter",
    out: "/elsewhere/booklet.pdf",
  });
});

test.each([
  ["a language there is none of", ["--language", "xx"], "--language"],
  ["a paper there is none of", ["--paper", "a5"], "--paper"],
  ["an option there is none of", ["--colour", "red"], "--colour"],
])("%s is refused with what to say", (_, args, named) => {
  expect(() => reviewOptions(args, root)).toThrow(named);
  expect(() => reviewOptions(args, root)).toThrow("Usage:");
});
