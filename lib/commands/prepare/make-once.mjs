// A step whose results are kept for as long as its sources stay the same.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { oneAtATime } from "./one-at-a-time.mjs";

/**
 * @typedef {object} Step
 * @property {string} root the folder that all paths are counted from
 * @property {readonly string[]} sources the files and folders it reads
 * @property {readonly string[]} results files that must be there when it is done
 * @property {readonly string[]} leftovers what a step that was cut short may have left half made
 * @property {string} stamp the file that says for which sources it was done
 * @property {() => void | Promise<void>} work
 */

/**
 * @param {string} root
 * @param {string} place a file or folder
 * @returns {string[]} its files, without tests
 */
function sourceFiles(root, place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return /\.test\.tsx?$/.test(place) ? [] : [place];
  return readdirSync(full)
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => sourceFiles(root, path.posix.join(place, name)));
}

/** @param {Step} step */
function hashOf({ root, sources }) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((place) => sourceFiles(root, place))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** @param {Step} step */
function isMade(step) {
  const stamp = path.join(step.root, step.stamp);
  return (
    step.results.every((file) => existsSync(path.join(step.root, file))) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === hashOf(step)
  );
}

/** @param {Step} step */
async function make(step) {
  for (const place of [step.stamp, ...step.leftovers]) {
    rmSync(path.join(step.root, place), { recursive: true, force: true });
  }
  // Of the sources as they are now: a file changed meanwhile makes the next start do it again.
  const hash = hashOf(step);
  await step.work();
  const stamp = path.join(step.root, step.stamp);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(`${stamp}.part`, hash);
  renameSync(`${stamp}.part`, stamp);
}

/**
 * Does a step unless it was done for the same sources and its results are still there. The stamp goes
 * before the work begins and comes back when it has ended well, so what was cut short is done again.
 * @param {Step} step
 */
export async function makeOnce(step) {
  if (isMade(step)) return;
  await oneAtATime(step.root, async () => {
    if (!isMade(step)) await make(step);
  });
}
