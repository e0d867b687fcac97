// A PostgreSQL server of a command's own, which is gone afterwards.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
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
 * Starts a server, gives its address to `work`, and removes it when that is done.
 * @template T
 * @param {(url: string) => T | Promise<T>} work
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
    control("-w", "-o", options, "start");
    stop = () => control("-m", "fast", "stop");
    return await work(`postgresql://ready@127.0.0.1:${port}/postgres`);
  } catch (error) {
    console.error(String(error));
    return failed;
  } finally {
    stop();
    if (folder !== "") rmSync(folder, { recursive: true });
  }
}
