import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import { BuiltServer } from "@/e2e/built-server";
import { type KillRounds, killRounds } from "@/e2e/load/kill-rounds";
import { percentile } from "@/e2e/load/percentile";
import { TypingPage } from "@/e2e/load/typing-page";
import { withPostgres } from "@/lib/commands/temporary-postgres.mjs";

/*
 * Kills the product's server with -9 while people save, and looks each time for every acknowledged
 * answer; before it, counts how often a save reaches the disk. Arguments: how many kills, "embedded" or
 * "postgres", and the port. A PostgreSQL server is killed in place of the product in every third round.
 */
const [count = "200", kind = "embedded", port = "4290"] = process.argv.slice(2);
const bar = 5;
const savesInARow = 100;
/** PostgreSQL's processes tell what they counted at the latest when they have been idle for ten seconds. */
const untilCounted = 11_000;

type Variables = KillRounds["variables"];

/** How often the PostgreSQL server has brought its log to the disk. */
async function syncsOf(url: string): Promise<number> {
  await pause(untilCounted);
  const connected = await new PrismaPg({ connectionString: url }).connect();
  try {
    const sql = "SELECT wal_sync::text FROM pg_stat_wal";
    const { rows } = await connected.queryRaw({ sql, args: [], argTypes: [] });
    return Number(rows[0]?.[0]);
  } finally {
    await connected.dispose();
  }
}

/** Saves one after the other, alone, and gives how often each reached the disk. */
async function syncsForEach(
  variables: Variables,
  options: readonly string[],
  syncs: () => Promise<number>,
): Promise<number> {
  const server = await BuiltServer.start(Number(port), variables, options);
  try {
    const page = await TypingPage.start(server.base);
    const before = await syncs();
    for (let save = 0; save < savesInARow; save += 1) {
      const outcome = await page.save();
      if (outcome !== "saved") throw new Error(`A save was ${outcome}.`);
    }
    return ((await syncs()) - before) / savesInARow;
  } finally {
    await server.stop();
  }
}

async function run(url: string, database?: KillRounds["database"]): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), "ready-kills-"));
  const counted = path.join(folder, "syncs");
  writeFileSync(counted, "");
  const place = { DATA_DIR: path.join(folder, "data"), DATABASE_URL: url };
  const variables = { ...place, FSYNC_COUNT: counted };
  const counting = ["--import", "./test-support/count-fsync.mjs"];
  const syncs = async () => (url === "" ? statSync(counted).size : await syncsOf(url));
  try {
    const each = await syncsForEach(variables, counting, syncs);
    const rounds = { port: Number(port), variables: place, ...(database ? { database } : {}) };
    const { acknowledged, lost, refused, back } = await killRounds(Number(count), rounds);
    const slowest = Math.max(...back);
    process.stdout.write(
      `${kind}: ${each.toFixed(2)} times to the disk for a save; ${back.length} kills, ${acknowledged} saves ` +
        `acknowledged, ${lost} lost, ${refused.length} refused; saving again after ` +
        `${percentile(back, 0.5).toFixed(1)} s (median), ${slowest.toFixed(1)} s (slowest, bar ${bar})\n`,
    );
    return each >= 1 && lost === 0 && refused.length === 0 && slowest <= bar;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const fine = kind === "embedded" ? await run("") : await withPostgres(run, false);
process.exit(fine ? 0 : 1);
