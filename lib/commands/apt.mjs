// Debian's packages, for the tests' own tools.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const aptGet = "/usr/bin/apt-get";

/** Every Debian has it. Commands of ours may install at the same time, and a list can be renewed by one alone. */
const flock = "/usr/bin/flock";
const lockFile = path.join(tmpdir(), "ready-to-ask-packages.lock");

/** Whoever else installs is waited for, in seconds. */
const lockSeconds = 180;

/** Whether packages can be installed here without asking anybody. */
export const canInstall = () => process.getuid?.() === 0 && existsSync(aptGet);

/** @param {readonly string[]} values */
const succeeds = (...values) =>
  spawnSync(flock, [lockFile, aptGet, "-o", `DPkg::Lock::Timeout=${lockSeconds}`, ...values], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/**
 * Installs the first of some sets of packages that can be had.
 * @param {...(readonly string[])} sets
 * @returns {boolean} whether there was one
 */
export function installFirstOf(...sets) {
  // A list that cannot be renewed may still be good enough.
  succeeds("update", "-qq");
  return sets.some((names) =>
    succeeds("install", "-y", "-qq", "--no-install-recommends", ...names),
  );
}
