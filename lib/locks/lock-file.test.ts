import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { takeLock } from "./lock-file.mjs";
import { ownIdentity } from "./process-identity.mjs";

const root = mkdtempSync(path.join(tmpdir(), "ready-lock-file-"));
afterAll(() => rmSync(root, { recursive: true }));

const gone = JSON.stringify({ ...ownIdentity(), started: "1" });

/** Takes the lock again and again, and each time leaves it as a process that was killed would. */
const racer = `
  import { mkdirSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
  import { takeLock } from "./lib/locks/lock-file.mjs";
  const [file, gone] = process.argv.slice(1);
  for (let taken = 0; taken < 40; ) {
    const { lock } = takeLock(file);
    if (lock === undefined) continue;
    taken += 1;
    // Fails where another is inside.
    mkdirSync(file + ".inside");
    rmdirSync(file + ".inside");
    writeFileSync(file + process.pid, gone);
    renameSync(file + process.pid, file);
    lock.release();
  }
`;

it("is held by one at a time, however many find it left by a killed process", async () => {
  const file = path.join(root, "raced");
  const values = ["--input-type=module", "--eval", racer, file, gone];
  const racers = [1, 2, 3].map(() => spawn(process.execPath, values, { stdio: "inherit" }));
  const ends = await Promise.all(racers.map((child) => once(child, "exit")));
  expect(ends).toEqual([
    [0, null],
    [0, null],
    [0, null],
  ]);
  expect(readdirSync(root)).toEqual(["raced"]);
  rmSync(file);
});

it("is taken over though a process was killed while it took it over", () => {
  const file = path.join(root, "half");
  writeFileSync(file, gone);
  writeFileSync(`${file}.removing`, gone);
  const { lock } = takeLock(file);
  expect(lock).toBeDefined();
  lock?.release();
  expect(readdirSync(root)).toEqual([]);
});
