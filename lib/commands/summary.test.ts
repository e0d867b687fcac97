import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { personas } from "@/prisma/personas";
import { readPdf } from "@/test-support/read-pdf";

vi.setConfig({ testTimeout: 120_000 });

const command = fileURLToPath(new URL("summary.ts", import.meta.url));
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "summary-command-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);

function run(...options: readonly string[]) {
  const done = spawnSync(process.execPath, ["--import", "tsx", command, ...options], {
    encoding: "utf8",
  });
  return { status: done.status, lines: done.stderr.split("\n").filter(Boolean) };
}

function runWith(answers: string, ...options: readonly string[]) {
  writeFileSync(file("a.json"), answers);
  return run("--answers", file("a.json"), "--out", file("a.pdf"), ...options);
}

describe("given a person's answers", () => {
  const answers = JSON.stringify(personas[0]?.answers);

  test("the PDF, the page and the model are written, for this reader alone", async () => {
    const outputs = ["--html", file("a.html"), "--model", file("m.json"), "--paper", "letter"];
    const finished = ["--finished", "2026-11-22T14:05:00Z"];
    expect(runWith(answers, ...outputs, ...finished)).toEqual({ status: 0, lines: [] });
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

test("answers that the others leave unasked are named, and the summary is made", () => {
  const { status, lines } = runWith('{"filled-in-by": "me", "helper-name": "Ngozi"}');
  expect(status).toBe(0);
  expect(lines.map((line) => line.split(":")[0])).toEqual(["helper-name"]);
});

describe("given wrong input, nothing is written and every problem has a line with its path", () => {
  const nothingWritten = () => expect(readdirSync(folder)).toEqual(["a.json"]);

  test("answers that do not fit the form", () => {
    const answers = `{"pain-now": 11, "pain-now": 12, "smoking": "often", "hobbies": "chess",
      "name": "${"x".repeat(101)}", "blocks": [{"id": "b1", "relief-percent": 101, "nerve": 1}]}`;
    const { status, lines } = runWith(answers, "--html", file("a.html"));
    expect(status).toBe(2);
    const paths = lines.map((line) => line.split(":")[0]).toSorted();
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
  ])("%s", (_, answers) => {
    const { status, lines } = runWith(answers);
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    nothingWritten();
  });

  test("options that are wrong", () => {
    const { status, lines } = runWith("{}", "--paper", "a5", "--html", file("a.pdf"));
    expect(status).toBe(2);
    expect(lines.map((line) => line.split(":")[0])).toEqual(["--paper", "--html", "Usage"]);
    nothingWritten();
  });
});
