// Runs the storage tests against a PostgreSQL server of its own, which is gone afterwards.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

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
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 */
function run(command, values, options) {
  const { status } = spawnSync(command, values, { stdio: "inherit", ...options });
  if (status !== 0) throw new Error(`${path.basename(command)} failed.`);
}

function installPostgres() {
  if (!isRoot || !existsSync("/usr/bin/apt-get")) {
    throw new Error("PostgreSQL was not found: install it, then run this command again.");
  }
  run("apt-get", ["install", "--yes", "--no-install-recommends", "postgresql"]);
}

/** PostgreSQL refuses to run as root. */
const asPostgres = (/** @type {string} */ command, /** @type {readonly string[]} */ ...values) =>
  isRoot ? run("runuser", ["-u", "postgres", "--", command, ...values]) : run(command, values);

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close();
      if (address === null || typeof address === "string") reject(new Error("No port is free."));
      else resolve(address.port);
    });
  });

if (findPrograms() === undefined) installPostgres();
const bin = findPrograms() ?? programs;
const folder = mkdtempSync(path.join(tmpdir(), "ready-postgres-"));
if (isRoot) run("chown", ["postgres", folder]);
const data = path.join(folder, "data");
const port = await freePort();
const quiet = ["-s", "-D", data, "-l", path.join(folder, "log")];

let started = false;
try {
  asPostgres(path.join(bin, "initdb"), "-D", data, "-A", "trust", "-U", "ready", "-E", "UTF8");
  const options = `-c listen_addresses=127.0.0.1 -p ${port} -k ${folder} -c timezone=Asia/Tokyo`;
  asPostgres(path.join(bin, "pg_ctl"), ...quiet, "-w", "-o", options, "start");
  started = true;
  const tests = ["database/open", "database/migrate", "responses/store", "jobs/jobs"];
  run(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", ...tests.map((name) => `lib/${name}.test`)],
    {
      env: { ...process.env, TEST_DATABASE_URL: `postgresql://ready@127.0.0.1:${port}/postgres` },
    },
  );
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  if (started) asPostgres(path.join(bin, "pg_ctl"), ...quiet, "-m", "fast", "stop");
  rmSync(folder, { recursive: true });
}
