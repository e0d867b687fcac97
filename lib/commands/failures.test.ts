import { expect, it } from "vitest";
import { failedInBrowser, failedUnits } from "./failures.mjs";

it("names each failed unit test with what it saw, and a file that did not load", () => {
  const test = (status: string) => ({
    status,
    fullName: status,
    failureMessages: ["\u001b[31mno\u001b[39m"],
  });
  const testResults = [
    { name: "a.test.ts", message: "", assertionResults: [test("passed"), test("failed")] },
    { name: "b.test.ts", message: "cannot load", assertionResults: [] },
  ];
  expect(failedUnits({ testResults })).toEqual([
    "a.test.ts > failed\nno",
    "b.test.ts\ncannot load",
  ]);
});

it("names each failed browser test, however deep it stands", () => {
  const spec = (status: string) => ({
    title: status,
    file: "a.spec.ts",
    line: 3,
    tests: [{ results: [{ status, errors: [{ message: "x".repeat(2_000) }] }] }],
  });
  const suites = [
    { title: "", specs: [spec("passed")], suites: [{ title: "", specs: [spec("timedOut")] }] },
  ];
  expect(failedInBrowser({ suites })).toEqual([
    `a.spec.ts:3 > timedOut (timedOut)\n${"x".repeat(1_500)}`,
  ]);
});
