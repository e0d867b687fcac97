import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {object} Package
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 */

/**
 * @param {string} file
 * @returns {Record<string, Package>}
 */
const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/**
 * Some packages are for other computers than this one.
 * @param {Package} one
 */
const isNeeded = ({ optional, devOptional, os, cpu }) => !optional && !(devOptional && (os || cpu));

/**
 * Whether every package of the lockfile is there in its version. npm writes a list of its own when it
 * has finished, so a cut short installation has none, or lacks a package that an earlier list names.
 * @param {string} root
 */
export function isInstalled(root) {
  const list = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(list)) return false;
  const there = packagesIn(list);
  return Object.entries(packagesIn(path.join(root, "package-lock.json"))).every(
    ([name, one]) =>
      name === "" ||
      !isNeeded(one) ||
      (there[name]?.version === one.version && existsSync(path.join(root, name, "package.json"))),
  );
}
