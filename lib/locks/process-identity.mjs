// Plain JavaScript on Node alone: a command takes a lock before anything is installed.
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * Who holds a lock, told apart from a later process that was given the same number.
 * @typedef {object} ProcessIdentity
 * @property {number} pid
 * @property {string} started when it began, in the system's own counting; empty where it does not tell
 * @property {string} place the computer, start-up and container: numbers mean nothing outside them
 */

/** What the system says where there is no such process, or no such file on this kind of system. */
const notThere = ["ENOENT", "ESRCH"];

/**
 * @param {string} instead of what is not there; any other failure to read is no answer
 * @param {() => string} read
 */
function readOr(instead, read) {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (notThere.includes(code)) return instead;
    throw error;
  }
}

/**
 * What a line of `/proc/<pid>/stat` tells. A zombie has ended and waits for its parent to notice; one
 * with threads left is still being ended, and a write may be under way in them.
 * @param {string} line empty where there is none
 * @returns {{ started: string, hasEnded: boolean }}
 */
export function readStat(line) {
  // The name in brackets may hold spaces and brackets; what follows it is counted from the state.
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const [state = "", threads = "", started = ""] = [fields[0], fields[17], fields[19]];
  return { started, hasEnded: ["Z", "X", "x"].includes(state) && Number(threads) <= 1 };
}

/** @param {number} pid */
const look = (pid) => readStat(readOr("", () => readFileSync(`/proc/${pid}/stat`, "utf8")));

const place = () =>
  [
    readOr(hostname(), () => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
    readOr("", () => readlinkSync("/proc/self/ns/pid")),
  ].join(" ");

/**
 * This process.
 * @returns {ProcessIdentity}
 */
export const ownIdentity = () => ({
  pid: process.pid,
  started: look(process.pid).started,
  place: place(),
});

/**
 * The identity that a lock file holds, or undefined when it holds none.
 * @param {string} text
 * @returns {ProcessIdentity | undefined}
 */
export function parseIdentity(text) {
  try {
    const { pid, started, place } = JSON.parse(text);
    const isOne =
      Number.isInteger(pid) &&
      pid > 0 &&
      [started, place].every((part) => typeof part === "string");
    return isOne ? { pid, started, place } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Whether a process runs; null when it belongs to another place, where this one cannot look. Throws
 * when the system gives no answer, as with too many files open: a guess could let two processes in.
 * @param {ProcessIdentity} identity
 * @returns {boolean | null}
 */
export function isRunning(identity) {
  if (identity.place !== place()) return null;
  const { started, hasEnded } = look(identity.pid);
  return exists(identity.pid) && started === identity.started && !hasEnded;
}
