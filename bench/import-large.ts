import { spawn } from "node:child_process";
import { once } from "node:events";
import { importPeople } from "@/e2e/import-people";
import { percentile } from "@/e2e/load/percentile";
import { staffClientAs } from "@/e2e/staff-hands";
import { served, visit } from "./page-visits";

const port = process.argv[2] ?? "3385";
const base = `http://localhost:${port}`;
const people = Number(process.argv[3] ?? 10_000);
const importSeconds = 60;
const limitMs = 300;

/** Ten thousand people read, shown and invited while pages are asked for: how fast, and how slow the pages. */
async function run(): Promise<void> {
  const server = spawn(process.execPath, ["test-support/serve.mjs", port], { stdio: "ignore" });
  try {
    await served(base);
    const client = await staffClientAs(base, "administrator");
    const { times, stop } = visit(client);
    const imported = await importPeople(client, people);
    await stop();
    const all = [...times.values()].flat();
    const p95 = percentile(all, 0.95);
    const where = process.env["TEST_DATABASE_URL"] ? "PostgreSQL" : "the embedded database";
    process.stdout.write(
      `${people} rows imported in ${imported.toFixed(1)} s in ${where} (bar ${importSeconds}); ` +
        `${all.length} pages meanwhile: 95th percentile ${Math.round(p95)} ms (bar ${limitMs}), slowest ${Math.round(Math.max(...all))} ms\n`,
    );
    if (imported > importSeconds || p95 > limitMs) process.exitCode = 1;
  } finally {
    const gone = once(server, "exit");
    if (server.kill("SIGTERM")) await gone;
  }
}

await run();
