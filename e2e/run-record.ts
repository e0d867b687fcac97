import { createHash } from "node:crypto";
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "@playwright/test";

/** Playwright empties its folder of results before a run, so a record is that of one run. */
const folder = (): string => path.join(test.info().project.outputDir, "record");

/** Adds lines to a record that all tests of a run keep together. */
export function note(name: string, lines: readonly string[]): void {
  mkdirSync(folder(), { recursive: true });
  appendFileSync(path.join(folder(), `${name}.txt`), lines.map((line) => `${line}\n`).join(""));
}

/** Whether this is the first time in this run, of all workers, that someone is about to do this. */
export function isFirst(name: string, line: string): boolean {
  const claims = path.join(folder(), name);
  mkdirSync(claims, { recursive: true });
  const claim = path.join(claims, createHash("sha256").update(line).digest("hex"));
  try {
    closeSync(openSync(claim, "wx"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
  return true;
}

/** The lines of a record, each once. */
export function noted(name: string): ReadonlySet<string> {
  const file = path.join(folder(), `${name}.txt`);
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  return new Set(lines.filter((line) => line !== ""));
}
