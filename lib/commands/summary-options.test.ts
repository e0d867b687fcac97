import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { summaryOptions } from "./summary-options";

const folder = mkdtempSync(join(tmpdir(), "summary-options-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);
const usual = ["--answers", file("a.json"), "--out", file("a.pdf")];

test("reads every option", () => {
  const more = ["--html", file("a.html"), "--model", file("m.json"), "--paper", "letter"];
  const inSpanish = ["--print", "large", "--part", "answers", "--language", "es"];
  expect(
    summaryOptions([...usual, ...more, ...inSpanish, "--finished", "2026-11-22T14:05:00Z"]),
  ).toEqual({
    answers: file("a.json"),
    out: file("a.pdf"),
    html: file("a.html"),
    model: file("m.json"),
    paper: "letter",
    print: "large",
    part: "answers",
    language: "es",
    finished: "2026-11-22T14:05:00Z",
  });
});

test.each([
  ["nothing at all", [], /^--answers: .*\n--out: /],
  ["an unknown option", [...usual, "--colour", "red"], /--colour/],
  ["a word without an option", [...usual, "a5"], /a5/],
  ["paper that is not there", [...usual, "--paper", "a5"], /^--paper: /],
  ["print that is not there", [...usual, "--print", "huge"], /^--print: /],
  ["a part that is not there", [...usual, "--part", "page"], /^--part: Say visit, answers, known/],
  ["a language that is not there", [...usual, "--language", "fr"], /^--language: Say en or es/],
  ["a moment that is none", [...usual, "--finished", "soon"], /^--finished: /],
  ["two files in one place", [...usual, "--html", file("a.pdf")], /^--html: /],
  ["answers written over", [...usual, "--model", file("a.json")], /^--model: /],
  ["a folder that is not there", [...usual, "--model", file("no/m.json")], /^--model: /],
  ["a folder in place of a file", [...usual, "--html", folder], /^--html: /],
])("refuses %s, and says how the command is used", (_, args, problem) => {
  expect(() => summaryOptions(args)).toThrow(problem);
  expect(() => summaryOptions(args)).toThrow(/\nUsage: /);
});
