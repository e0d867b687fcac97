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
import { DatabaseInUseError } from "./database-errors";
import { lockFolder } from "./folder-lock";
import { ownIdentity } from "./process-identity";

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
  lockFolder(process.argv[1]);
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

describe("a lock held by another process", () => {
  it("is refused in one sentence that names the folder and the process", async () => {
    const child = await holdInOtherProcess();
    expect(() => lockFolder(folder)).toThrow(DatabaseInUseError);
    expect(() => lockFolder(folder)).toThrow(
      `The data folder ${folder} is already in use by process ${child.pid}: stop that one first, or set DATA_DIR to another folder.`,
    );
    await killed(child);
  });

  it("is taken over once that process was killed", async () => {
    await killed(await holdInOtherProcess());
    expect(existsSync(`${folder}.lock`)).toBe(true);
    const lock = lockFolder(folder);
    expect(JSON.parse(readFileSync(`${folder}.lock`, "utf8"))).toMatchObject({ pid: process.pid });
    lock.release();
  });
});

it("is refused twice in one process too, and free again after release", () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(DatabaseInUseError);
  lock.release();
  lockFolder(folder).release();
  expect(readdirSync(root).filter((name) => name.startsWith(path.basename(folder)))).toEqual([]);
});

const leave = (content: string) => writeFileSync(`${folder}.lock`, content);

it("is not fooled by another process that was given the number of a killed one", () => {
  leave(JSON.stringify({ ...ownIdentity(), started: "1" }));
  lockFolder(folder).release();
});

it("takes over a lock file that was never finished", () => {
  leave("{");
  lockFolder(folder).release();
});

describe("a lock held in another container that shares the folder", () => {
  const elsewhere = { pid: process.pid, started: "1", place: "another container" };

  it("is refused while it shows signs of life", () => {
    leave(JSON.stringify(elsewhere));
    expect(() => lockFolder(folder)).toThrow(DatabaseInUseError);
  });

  it("is taken over after half a minute of silence", () => {
    leave(JSON.stringify(elsewhere));
    const longAgo = new Date(Date.now() - 31_000);
    utimesSync(`${folder}.lock`, longAgo, longAgo);
    lockFolder(folder).release();
  });
});
