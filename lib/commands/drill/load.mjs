// Many who save at once: for minutes, while servers are killed, while strangers crowd in, while a thousand
// are mailed, and over two processes. On both databases where they differ.
import { build } from "../prepare.mjs";
import { runTypeScript } from "../run.mjs";
import { round } from "./round.mjs";

const kills = "200";
const seconds = "300";
const databases = ["embedded", "postgres"];

/** @typedef {import("../checks.mjs").Tally} Tally */

/**
 * @param {string} name
 * @param {string} file
 * @param {readonly string[]} [values]
 */
const run = (name, file, values = []) =>
  round(name, async () => {
    if (runTypeScript(file, values, { server: true }) !== 0) {
      throw new Error("See the lines above.");
    }
    return "";
  });

/**
 * @param {string} name
 * @param {string} file
 * @param {string} value
 */
async function onBoth(name, file, value) {
  await build();
  const tallies = [];
  for (const database of databases) {
    tallies.push(await run(`${name}, ${database}`, file, [value, database]));
  }
  return tallies;
}

/**
 * No acknowledged save is lost when the server, or PostgreSQL, is killed with -9.
 * @returns {Promise<readonly Tally[]>}
 */
export const killsUnderLoad = () => onBoth("kills under load", "bench/kills-under-load.ts", kills);

/**
 * A hundred saves a second for minutes, then flat out; and beside slow sockets and sign-ins.
 * @returns {Promise<readonly Tally[]>}
 */
export async function load() {
  const steady = await onBoth("a hundred saves a second", "bench/steady-load.ts", seconds);
  return [...steady, await run("saves in a crowd", "bench/crowd.ts")];
}

/**
 * Pages and saves while a thousand people are imported and mailed.
 * @returns {Promise<readonly Tally[]>}
 */
export async function mailing() {
  await build();
  return [await run("a thousand mails", "bench/mail-throughput.ts")];
}

/**
 * What two processes on one PostgreSQL share, and a rolling restart.
 * @returns {Promise<readonly Tally[]>}
 */
export async function twoProcesses() {
  await build();
  return [await run("two processes", "bench/two-processes.ts")];
}
