import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { importPeople } from "@/e2e/import-people";
import { percentile } from "@/e2e/load/percentile";
import { staffClientAs } from "@/e2e/staff-hands";
import { testFolder } from "@/e2e/test-folder";
import { served, visit } from "./page-visits";

const port = process.argv[2] ?? "3381";
const base = `http://localhost:${port}`;
const people = 1000;
const importSeconds = 60;
const mailsASecond = 20;
const limitMs = 300;
const quietMs = 5000;

const received = (): number =>
  readdirSync(path.join(testFolder(base), "mail")).filter((name) => name.endsWith(".eml")).length;

/** Waits for all mail and gives the seconds from the first to the last. */
async function sentAll(): Promise<number> {
  let first: number | undefined;
  for (let tries = 0; tries < 6000; tries += 1) {
    const count = received();
    if (count > 0) first ??= performance.now();
    if (count >= people) return (performance.now() - (first ?? 0)) / 1000;
    await pause(50);
  }
  throw new Error(`Of ${people} mails ${received()} came.`);
}

/** A thousand people imported and mailed while pages are asked for: how fast, and how slow the pages. */
async function run(): Promise<void> {
  const server = spawn(process.execPath, ["test-support/serve.mjs", port], {
    stdio: "ignore",
  });
  try {
    await served(base);
    const client = await staffClientAs(base, "administrator");
    const quiet = visit(client);
    await pause(quietMs);
    await quiet.stop();
    const { times, stop } = visit(client);
    const sent = sentAll();
    const imported = await importPeople(client, people);
    const sending = await sent;
    await stop();
    const rate = people / sending;
    const all = [...times.values()].flat();
    const before = [...quiet.times.values()].flat();
    const lines = [...times].map(
      ([page, taken]) =>
        `  ${page}: ${taken.length} times, median ${Math.round(percentile(taken, 0.5))} ms, 95th percentile ${Math.round(percentile(taken, 0.95))} ms, slowest ${Math.round(Math.max(...taken))} ms\n`,
    );
    const p95 = percentile(all, 0.95);
    process.stdout.write(
      `${people} invitations imported and queued in ${imported.toFixed(1)} s (bar ${importSeconds}), sent at ${rate.toFixed(0)} a second (bar ${mailsASecond}), ${received()} received\n` +
        `${all.length} pages meanwhile: 95th percentile ${Math.round(p95)} ms (bar ${limitMs}); before it, ${Math.round(percentile(before, 0.95))} ms\n${lines.join("")}`,
    );
    const met = imported <= importSeconds && rate >= mailsASecond && p95 <= limitMs;
    if (!met || received() !== people) process.exitCode = 1;
  } finally {
    const gone = once(server, "exit");
    if (server.kill("SIGTERM")) await gone;
  }
}

await run();
