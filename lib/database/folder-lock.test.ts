import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { ownIdentity } from "../locks/process-identity.mjs";
import { DatabaseInUseError } from "./database-errors";
import { lockFolder } from "./folder-lock";

const root = mkdtempSync(path.join(tmpdir(), "ready-lock-"));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(root, { recursive: true });
});

let folder: string;
let count = 0;
beforeEach(() => {
  count += 1;
  folder = path.join(root, `database-${count}`);
});

const holder = `
  import { lockFolder } from "./lib/database/folder-lock.ts";
  await lockFolder(process.argv[1]);
  process.stdout.write("held");
  setInterval(() => {}, 1000);
`;

async function holdInOtherProcess(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", holder, folder],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  children.push(child);
  await once(child.stdout, "data");
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Counts the waiting instead of waiting; `after` so many seconds something happens. */
function clock(after = 0, happens: () => void = () => {}) {
  const passed = { seconds: 0 };
  const pause = async (milliseconds: number) => {
    const before = passed.seconds;
    passed.seconds += milliseconds / 1000;
    if (before < after && passed.seconds >= after) happens();
  };
  return { passed, pause };
}

describe("a lock held by another process", () => {
  it("is waited for ten seconds, then refused in one sentence with the folder and the process", async () => {
    const child = await holdInOtherProcess();
    const { passed, pause } = clock();
    await expect(lockFolder(folder, pause)).rejects.toThrow(
      new DatabaseInUseError(folder, `process ${child.pid}`),
    );
    expect(new DatabaseInUseError(folder, `process ${child.pid}`).message).toBe(
      `The data folder ${folder} is already in use by process ${child.pid}: stop that one first, or set DATA_DIR to another folder.`,
    );
    expect(passed.seconds).toBeCloseTo(10);
    await killed(child);
  });

  it("is taken as soon as that process has ended", async () => {
    const child = await holdInOtherProcess();
    const { passed, pause } = clock();
    const dying = async (milliseconds: number) => {
      await pause(milliseconds);
      if (passed.seconds >= 3 && child.exitCode === null) await killed(child);
    };
    (await lockFolder(folder, dying)).release();
    expect(passed.seconds).toBeCloseTo(3);
  });

  it("is taken over once that process was killed", async () => {
    await killed(await holdInOtherProcess());
    expect(existsSync(`${folder}.lock`)).toBe(true);
    const { passed, pause } = clock();
    const lock = await lockFolder(folder, pause);
    expect(JSON.parse(readFileSync(`${folder}.lock`, "utf8"))).toMatchObject({ pid: process.pid });
    expect(passed.seconds).toBe(0);
    lock.release();
  });
});

it("is refused twice in one process too, and free again after release", async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder, clock().pause)).rejects.toThrow(DatabaseInUseError);
  lock.release();
  (await lockFolder(folder)).release();
  expect(readdirSync(root).filter((name) => name.startsWith(path.basename(folder)))).toEqual([]);
});

const leave = (content: string) => writeFileSync(`${folder}.lock`, content);

it("is not fooled by another process that was given the number of a killed one", async () => {
  leave(JSON.stringify({ ...ownIdentity(), started: "1" }));
  (await lockFolder(folder)).release();
});

it("takes over a lock file that was never finished", async () => {
  leave("{");
  (await lockFolder(folder)).release();
});

describe("a lock held in another container that shares the folder", () => {
  const elsewhere = { pid: process.pid, started: "1", place: "another container" };
  const seenSecondsAgo = (seconds: number) => {
    const then = new Date(Date.now() - seconds * 1000);
    utimesSync(`${folder}.lock`, then, then);
  };

  it("is refused after ten seconds when it shows signs of life", async () => {
    leave(JSON.stringify(elsewhere));
    seenSecondsAgo(4);
    const { passed, pause } = clock(5, () => seenSecondsAgo(0));
    await expect(lockFolder(folder, pause)).rejects.toThrow(
      /^The data folder \S+ is already in use by another computer or container, or was until less than 30 seconds ago:/,
    );
    expect(passed.seconds).toBeCloseTo(10);
  });

  it("is taken over after half a minute of silence, which is waited for", async () => {
    leave(JSON.stringify(elsewhere));
    seenSecondsAgo(4);
    const { passed, pause } = clock(26, () => seenSecondsAgo(30));
    (await lockFolder(folder, pause)).release();
    expect(passed.seconds).toBeCloseTo(26);
  });
});
