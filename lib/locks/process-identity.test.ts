import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { isRunning, ownIdentity, parseIdentity, readStat } from "./process-identity.mjs";

vi.mock("node:fs", async (original) => {
  const files = await original<typeof import("node:fs")>();
  return { ...files, readFileSync: vi.fn(files.readFileSync) };
});

const stat = (state: string, threads: number) =>
  `42 (a name) Z) ${state} 1 42 42 0 -1 4194560 2 0 0 0 1 2 0 0 20 0 ${threads} 0 8675309 1 2`;

describe("a process as the system tells of it", () => {
  it.each([
    ["runs", "R", 11, false],
    ["waits for a disk that is slow", "D", 1, false],
    ["is a zombie", "Z", 1, true],
    ["is dead", "X", 0, true],
    ["is being ended, with threads left", "Z", 4, false],
  ])("%s", (_, state, threads, hasEnded) => {
    expect(readStat(stat(state, threads))).toEqual({ started: "8675309", hasEnded });
  });

  it("is not told of", () => {
    expect(readStat("")).toEqual({ started: "", hasEnded: false });
  });
});

it("reads back the identity it wrote, and nothing else", () => {
  const own = ownIdentity();
  expect(parseIdentity(JSON.stringify({ ...own, mark: "m" }))).toEqual(own);
  expect(isRunning(own)).toBe(true);
  expect(isRunning({ ...own, started: "1" })).toBe(false);
  expect(isRunning({ ...own, place: "elsewhere" })).toBeNull();
  for (const text of ["", "{", "null", "{}", JSON.stringify({ ...own, pid: 0 })])
    expect(parseIdentity(text)).toBeUndefined();
});

it.runIf(process.platform === "linux")("does not take a zombie for a running process", async () => {
  // The shell becomes a program that never asks how its child ended.
  const shell = ["-c", "sleep 0.2 & echo $!; exec sleep 60"];
  const parent = spawn("sh", shell, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [line] = await once(parent.stdout, "data");
    const stat = () => readFileSync(`/proc/${Number(String(line))}/stat`, "utf8");
    const zombie = {
      ...ownIdentity(),
      pid: Number(String(line)),
      started: readStat(stat()).started,
    };
    expect(isRunning(zombie)).toBe(true);
    await expect.poll(stat).toContain(") Z ");
    expect(isRunning(zombie)).toBe(false);
  } finally {
    parent.kill("SIGKILL");
  }
});

it("does not guess when the system gives no answer", () => {
  const own = ownIdentity();
  const tooMany = Object.assign(new Error("too many open files"), { code: "EMFILE" });
  vi.mocked(readFileSync).mockImplementationOnce(() => {
    throw tooMany;
  });
  expect(() => isRunning(own)).toThrow(tooMany);
  expect(isRunning(own)).toBe(true);
});
