import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");

/**
 * @typedef {object} Clone
 * @property {string} folder the product's files as they were committed, and nothing else
 * @property {NodeJS.ProcessEnv} environment with a package cache of its own, which is empty
 * @property {(name: string) => string} place for a file or folder outside the product's
 */

/**
 * Gives `work` a fresh clone of this repository's last commit and removes it afterwards.
 * @template T
 * @param {(clone: Clone) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClone(work) {
  const outside = mkdtempSync(path.join(tmpdir(), "ready-drill-"));
  const place = (/** @type {string} */ name) => path.join(outside, name);
  const folder = place("clone");
  try {
    const { status } = spawnSync("git", ["clone", "--quiet", root, folder], { stdio: "inherit" });
    if (status !== 0) throw new Error("The repository could not be cloned.");
    return await work({
      folder,
      environment: { ...process.env, npm_config_cache: place("cache") },
      place,
    });
  } finally {
    rmSync(outside, { recursive: true, force: true, maxRetries: 10 });
  }
}
