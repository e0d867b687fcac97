import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { personas } from "@/prisma/personas";
import { readPdf } from "@/test-support/read-pdf";
import { summaryCommand } from "./summary-command";

vi.setConfig({ testTimeout: 120_000 });

const command = fileURLToPath(new URL("summary.ts", import.meta.url));
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "summary-command-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);

function given(answers: string, options: readonly string[]): readonly string[] {
  writeFileSync(file("a.json"), answers);
  return ["--answers", file("a.json"), "--out", file("a.pdf"), ...options];
}

function runInItsProcess(answers: string, ...options: readonly string[]) {
  const values = ["--import", "tsx", command, ...given(answers, options)];
  const { status, stderr } = spawnSync(process.execPath, values, { encoding: "utf8" });
  return { code: status, errors: stderr.split("\n").filter(Boolean) };
}

const run = (answers: string, ...options: readonly string[]) =>
  summaryCommand(given(answers, options));

describe("given a person's answers", () => {
  const answers = JSON.stringify(personas[0]?.answers);

  test("the PDF, the page and the model are written, for this reader alone", async () => {
    const outputs = ["--html", file("a.html"), "--model", file("m.json"), "--paper", "letter"];
    const finished = ["--finished", "2026-11-22T14:05:00Z"];
    expect(runInItsProcess(answers, ...outputs, ...finished)).toEqual({ code: 0, errors: [] });
    const model = JSON.parse(readFileSync(file("m.json"), "utf8"));
    expect(model).toMatchObject({ paper: "letter", name: personas[0]?.answers["name"] });
    const html = readFileSync(file("a.html"), "utf8");
    expect(html).toContain(model.name);
    expect(html).toContain("<style>");
    const { pages } = await readPdf(readFileSync(file("a.pdf")));
    expect(pages[0]).toContain(model.name);
    expect(pages[0]).toContain("22 November 2026");
    expect(readdirSync(folder).toSorted()).toEqual(["a.html", "a.json", "a.pdf", "m.json"]);
    expect(statSync(file("a.pdf")).mode & 0o777).toBe(0o600);
  });
});

test("answers that the others leave unasked are named, and the summary is made", async () => {
  const { code, errors } = await run('{"filled-in-by": "me", "spreads-to": "the foot"}');
  expect(code).toBe(0);
  expect(errors?.map((line) => line.split(":")[0])).toEqual(["spreads-to"]);
});

describe("given wrong input, nothing is written and every problem has a line with its path", () => {
  const nothingWritten = () => expect(readdirSync(folder)).toEqual(["a.json"]);

  test("answers that do not fit the form", () => {
    const answers = `{"pain-now": 11, "pain-now": 12, "smoking": "often", "hobbies": "chess",
      "name": "${"x".repeat(101)}", "blocks": [{"id": "b1", "relief-percent": 101, "nerve": 1}]}`;
    const { code, errors } = runInItsProcess(answers, "--html", file("a.html"));
    expect(code).toBe(2);
    const paths = errors.map((line) => line.split(":")[0]).toSorted();
    expect(paths).toEqual(
      [
        "blocks[0].nerve",
        "blocks[0].relief-percent",
        "hobbies",
        "name",
        "pain-now",
        "pain-now",
        "smoking",
      ].toSorted(),
    );
    nothingWritten();
  });

  test.each([
    ["no JSON, on several lines", '{\n"a":\n}'],
    ["a list", "[]"],
    ["a number", "7"],
  ])("%s", async (_, answers) => {
    const { code, errors } = await run(answers);
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    nothingWritten();
  });

  test("options that are wrong", async () => {
    const { code, errors } = await run("{}", "--paper", "a5", "--html", file("a.pdf"));
    expect(code).toBe(2);
    expect(errors?.map((line) => line.split(":")[0])).toEqual(["--paper", "--html", "Usage"]);
    nothingWritten();
  });
});
