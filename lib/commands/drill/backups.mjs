// Backups and keys, on both databases: under load, and of ten thousand responses.
import { build } from "../prepare.mjs";
import { runTypeScript } from "../run.mjs";
import { withPostgres } from "../temporary-postgres.mjs";
import { round } from "./round.mjs";

const port = "3411";
const responses = "10000";

/**
 * @param {string} name
 * @param {string} file
 * @param {readonly string[]} values
 * @param {NodeJS.ProcessEnv} [environment]
 */
const run = (name, file, values, environment = {}) =>
  round(name, async () => {
    if (runTypeScript(file, values, { server: true, environment }) !== 0) {
      throw new Error("See the lines above.");
    }
    return "";
  });

/** @param {string} url of a server @param {string} name of a database there */
function databaseAt(url, name) {
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}

/**
 * Everything acknowledged before a backup began is in it; backup, rotation and restore take no longer than
 * their bars.
 * @returns {Promise<readonly import("../checks.mjs").Tally[]>}
 */
export async function backups() {
  await build();
  const underLoad = "bench/backup-under-load.ts";
  const large = "bench/operations.ts";
  const embedded = { TEST_DATABASE_URL: undefined };
  const own = [
    await run("a backup under load, embedded", underLoad, [port], embedded),
    await run("ten thousand responses, embedded", large, [responses], embedded),
  ];
  const server = await withPostgres(
    async (url) => [
      await run("ten thousand responses, PostgreSQL", large, [responses], {
        TEST_DATABASE_URL: url,
      }),
      // Two databases that every server has and that nobody else uses on this one. New ones are copies of
      // the second, so this comes last.
      await run("a backup under load, PostgreSQL", underLoad, [
        port,
        databaseAt(url, "postgres"),
        databaseAt(url, "template1"),
      ]),
    ],
    [{ passed: 0, failed: 1 }],
  );
  return [...own, ...server];
}
