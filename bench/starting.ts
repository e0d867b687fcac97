import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@/lib/commands/port.mjs";
import { withPostgres } from "@/lib/commands/temporary-postgres.mjs";
import { measuredOn } from "./machine";

/*
 * From `npm start` on the built product to the first page, on a database that is there already, and the
 * memory of all its processes at rest: what they share is divided among those who share it (Pss).
 */
const bars = { embedded: 4, postgres: 2, megabytes: 350 };
const starts = 3;
const rest = 12_000;

function memoryOf(group: number): number {
  const parts = readdirSync("/proc").map((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
      if (Number(stat[2]) !== group) return 0;
      const rollup = readFileSync(`/proc/${name}/smaps_rollup`, "utf8");
      return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
    } catch {
      // No process, or one that has just ended.
      return 0;
    }
  });
  return parts.reduce((sum, part) => sum + part, 0);
}

async function start(variables: { readonly [name: string]: string }, resting: number) {
  const port = String(await freePort());
  const begun = performance.now();
  const child = spawn("npm", ["start"], {
    env: { ...process.env, LOG_LEVEL: "error", ...variables, PORT: port },
    stdio: "ignore",
    detached: true,
  });
  const ended = once(child, "exit");
  const page = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await page())) await pause(10);
  const seconds = (performance.now() - begun) / 1000;
  await pause(resting);
  const megabytes = memoryOf(child.pid ?? 0);
  process.kill(-(child.pid ?? 0), "SIGTERM");
  await ended;
  return { seconds, megabytes };
}

async function measure(kind: "embedded" | "postgres", url: string): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), "ready-starting-"));
  const variables = { DATA_DIR: path.join(folder, "data"), DATABASE_URL: url };
  try {
    await start(variables, 0);
    const seconds: number[] = [];
    for (let turn = 1; turn < starts; turn += 1) seconds.push((await start(variables, 0)).seconds);
    const last = await start(variables, rest);
    const median = [...seconds, last.seconds].sort((one, other) => one - other)[1] ?? 0;
    process.stdout.write(
      `${kind}: first page ${median.toFixed(1)} s after npm start (bar ${bars[kind]}), ${last.megabytes.toFixed(0)} MB at rest (bar ${bars.megabytes})\n`,
    );
    return median <= bars[kind] && last.megabytes <= bars.megabytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { machine, date, load } = measuredOn();
process.stdout.write(`${date}, ${machine}, load ${load} before it began\n`);
const isKept = [
  await measure("embedded", ""),
  await withPostgres((url) => measure("postgres", url), false),
];
process.exit(isKept.every(Boolean) ? 0 : 1);
