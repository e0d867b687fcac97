// A lock that dies with its holder: a file that names the process. Plain JavaScript on Node alone.
import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { isRunning, ownIdentity, parseIdentity } from "./process-identity.mjs";

/**
 * A lock held until `release`, or until its process ends.
 * @typedef {{ readonly release: () => void }} Lock
 */

/**
 * Who holds a lock, in words, and whether it is a process of this computer. Of a holder elsewhere only
 * the last sign of life can be seen, in milliseconds since 1970.
 * @typedef {{ readonly name: string, readonly isHere: boolean, readonly seen: number }} Holder
 */

/** This process, and a mark by which it knows this one lock for its own. */
const contentOfOwn = () =>
  JSON.stringify({ ...ownIdentity(), mark: randomBytes(8).toString("hex") });

const beatEverySeconds = 5;
/** A holder elsewhere that gave no sign of life for so long is gone. */
export const silentAfterSeconds = 30;

/** @param {unknown} error */
const errorCode = (error) => (error instanceof Error && "code" in error ? error.code : undefined);

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function linkIfFree(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @param {string} content
 * @returns {Holder | undefined} undefined when its process is gone
 */
function holderOf(file, content) {
  const identity = parseIdentity(content);
  if (identity === undefined) return undefined;
  const seen = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const running = isRunning(identity);
  if (running !== null) {
    return running ? { name: `process ${identity.pid}`, isHere: true, seen } : undefined;
  }
  // A container or computer that shares the folder.
  const name = `another computer or container, or was until less than ${silentAfterSeconds} seconds ago`;
  const isSilent = Date.now() - seen >= silentAfterSeconds * 1000;
  return isSilent ? undefined : { name, isHere: false, seen };
}

/**
 * Makes the lock file, whole or not at all.
 * @param {string} file
 * @param {string} content
 * @returns {boolean} false when there is one already
 */
function write(file, content) {
  const draft = `${file}.${randomBytes(8).toString("hex")}`;
  writeFileSync(draft, content, { flag: "wx", mode: 0o600 });
  try {
    return linkIfFree(draft, file);
  } finally {
    rmSync(draft);
  }
}

/**
 * Removes the lock of a process that is gone. Who removes it holds a lock on doing so: between the look
 * at a lock and its removal no other can have removed it and put a new one in its place.
 * @param {string} file
 * @param {string} stale
 */
function removeStale(file, stale) {
  const gate = `${file}.removing`;
  if (write(gate, contentOfOwn())) {
    if (readIfThere(file) === stale) rmSync(file);
    rmSync(gate);
    return;
  }
  const found = readIfThere(gate);
  if (found !== undefined && holderOf(gate, found) === undefined) rmSync(gate, { force: true });
}

/**
 * @param {string} file
 * @param {string} content
 * @returns {Lock}
 */
function keep(file, content) {
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
 * Takes the lock `file`, also from a process that was killed.
 * @param {string} file
 * @returns {{ readonly lock: Lock, readonly holder?: never } | { readonly holder: Holder, readonly lock?: never }}
 */
export function takeLock(file) {
  for (;;) {
    const found = readIfThere(file);
    if (found === undefined) {
      const content = contentOfOwn();
      if (write(file, content)) return { lock: keep(file, content) };
      continue;
    }
    const holder = holderOf(file, found);
    if (holder !== undefined) return { holder };
    removeStale(file, found);
  }
}
