// A PostgreSQL server of a command's own, which is gone afterwards.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { canInstall, installFirstOf } from "./apt.mjs";
import { freePort } from "./port.mjs";

const programs = "/usr/lib/postgresql";
const isRoot = process.getuid?.() === 0;

/** The newest version installed. */
function findPrograms() {
  const versions = existsSync(programs) ? readdirSync(programs) : [];
  const newest = versions.sort((one, other) => Number(other) - Number(one))[0];
  return newest === undefined ? undefined : path.join(programs, newest, "bin");
}

/**
 * @param {string} command
 * @param {readonly string[]} values
 */
function run(command, values) {
  const { status } = spawnSync(command, values, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${path.basename(command)} failed.`);
}

function installPostgres() {
  console.error("Installing PostgreSQL ...");
  if (canInstall() && installFirstOf(["postgresql"])) return;
  throw new Error("PostgreSQL was not found: install it, then run this command again.");
}

/** PostgreSQL refuses to run as root. */
const asPostgres = (/** @type {string} */ command, /** @type {readonly string[]} */ ...values) =>
  isRoot ? run("runuser", ["-u", "postgres", "--", command, ...values]) : run(command, values);

/**
 * The processes of a server: the first, which begins all others, and those.
 * @param {string} data its folder
 */
function processesOf(data) {
  const first = readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0] ?? "";
  const others = readFileSync(`/proc/${first}/task/${first}/children`, "utf8").trim();
  return [first, ...others.split(" ")].filter((text) => text !== "").map(Number);
}

/** Whether a process does nothing any more; one that nobody has asked after is still listed. */
function hasEnded(/** @type {number} */ id) {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, "utf8"));
  } catch {
    return true;
  }
}

/** @param {string} data */
async function killAll(data) {
  const all = processesOf(data);
  for (const id of all) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It saw the first one's end and has ended too.
    }
  }
  while (!all.every(hasEnded)) await pause(5);
  // Where nobody asks after a dead process its number stays in use, and a new server takes it for the old.
  const folder = path.dirname(data);
  const locks = readdirSync(folder).filter((name) => name.endsWith(".lock"));
  for (const file of [
    path.join(data, "postmaster.pid"),
    ...locks.map((one) => path.join(folder, one)),
  ]) {
    rmSync(file, { force: true });
  }
}

/**
 * Kills a server with -9, and starts it again.
 * @typedef {{ readonly kill: () => Promise<void>, readonly start: () => void }} PostgresControl
 */

/**
 * Starts a server, gives its address to `work`, and removes it when that is done.
 * @template T
 * @param {(url: string, control: PostgresControl) => T | Promise<T>} work
 * @param {T} failed what there is to give when the server could not be had
 * @returns {Promise<T>} what `work` gave
 */
export async function withPostgres(work, failed) {
  let folder = "";
  let stop = () => {};
  try {
    if (findPrograms() === undefined) installPostgres();
    const bin = findPrograms() ?? programs;
    folder = mkdtempSync(path.join(tmpdir(), "ready-postgres-"));
    if (isRoot) run("chown", ["postgres", folder]);
    const data = path.join(folder, "data");
    const port = await freePort();
    const control = (/** @type {readonly string[]} */ ...values) =>
      asPostgres(
        path.join(bin, "pg_ctl"),
        ...["-s", "-D", data, "-l", path.join(folder, "log")],
        ...values,
      );
    asPostgres(path.join(bin, "initdb"), "-D", data, "-A", "trust", "-U", "ready", "-E", "UTF8");
    const options = `-c listen_addresses=127.0.0.1 -p ${port} -k ${folder} -c timezone=Asia/Tokyo`;
    const start = () => control("-w", "-o", options, "start");
    start();
    stop = () => control("-m", "fast", "stop");
    const url = `postgresql://ready@127.0.0.1:${port}/postgres`;
    return await work(url, { kill: () => killAll(data), start });
  } catch (error) {
    console.error(String(error));
    return failed;
  } finally {
    stop();
    if (folder !== "") rmSync(folder, { recursive: true });
  }
}
