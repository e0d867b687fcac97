import { randomBytes } from "node:crypto";
import {
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { DatabaseInUseError } from "./database-errors";
import { isRunning, ownIdentity, type ProcessIdentity, processIdentity } from "./process-identity";

/** A lock held on a folder until `release`. */
export type FolderLock = { readonly release: () => void };

const beatEverySeconds = 5;
const silentAfterSeconds = 30;

const errorCode = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

function linkIfFree(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

function parseHolder(text: string): ProcessIdentity | undefined {
  try {
    return processIdentity.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function nameOf(holder: ProcessIdentity | undefined): string {
  if (holder !== undefined && isRunning(holder) !== null) return `process ${holder.pid}`;
  return `another computer or container, or was until less than ${silentAfterSeconds} seconds ago`;
}

function isHeld(file: string, holder: ProcessIdentity | undefined): boolean {
  if (holder === undefined) return false;
  const running = isRunning(holder);
  if (running !== null) return running;
  // A container or computer that shares the folder: only its sign of life can be seen.
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < silentAfterSeconds * 1000;
}

/** Removes the lock of a process that is gone, unless another starter has replaced it meanwhile. */
function removeStale(file: string, stale: string, aside: string): void {
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return;
    throw error;
  }
  if (readFileSync(aside, "utf8") !== stale) linkIfFree(aside, file);
  rmSync(aside);
}

function keep(file: string, content: string): FolderLock {
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch (error) {
      console.error(`The lock file ${file} could not be refreshed (${errorCode(error)}).`);
    }
  }, beatEverySeconds * 1000);
  beat.unref();
  const release = () => {
    clearInterval(beat);
    process.off("exit", release);
    if (readIfThere(file) === content) rmSync(file);
  };
  process.on("exit", release);
  return { release };
}

/**
 * Takes the lock of `folder`, the file `<folder>.lock`, which names the process that holds it.
 * A lock left by a process that was killed is taken over.
 * @throws DatabaseInUseError when a running process holds it.
 */
export function lockFolder(folder: string): FolderLock {
  const file = `${folder}.lock`;
  const mark = randomBytes(8).toString("hex");
  const own = `${file}.${mark}`;
  const content = JSON.stringify({ ...ownIdentity(), mark });
  writeFileSync(own, content, { flag: "wx", mode: 0o600 });
  try {
    while (!linkIfFree(own, file)) {
      const found = readIfThere(file);
      if (found === undefined) continue;
      const holder = parseHolder(found);
      if (isHeld(file, holder)) {
        throw new DatabaseInUseError(folder, nameOf(holder));
      }
      removeStale(file, found, `${own}.stale`);
    }
  } finally {
    rmSync(own);
  }
  return keep(file, content);
}
