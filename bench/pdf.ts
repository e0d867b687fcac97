import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { contentFor } from "@/content";
import { buildPdfWorker } from "@/lib/commands/build-pdf-worker.mjs";
import { openPool } from "@/lib/printing/pool/pool";
import { buildSummary } from "@/lib/summary/build-summary";
import { personas } from "@/prisma/personas";

/** Printing in figures: how long one PDF takes, and how others fare while eight are printed. */
const worker = fileURLToPath(new URL("../build/pdf-worker.bench.mjs", import.meta.url));
const content = contentFor("en");

function milliseconds(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)} ms`;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

await buildPdfWorker(worker);
const jobs = personas.map(({ answers, emergency, paper }) => ({
  kind: "summary" as const,
  model: buildSummary({ content, answers, emergency, paper }),
}));

const asker = { name: "bench" };
const started = performance.now();
const pool = openPool(
  {
    worker,
    threads: 2,
    idle: 60_000,
    waiting: 16,
    each: 16,
    longestWait: 60_000,
    limits: { computing: 60_000, clock: 120_000 },
    memory: 384,
  },
  { kind: "warm-up" },
);
await pool.ready();
say(`a thread started and warm: ${milliseconds([performance.now() - started], 0)}`);

for (const [index, job] of jobs.entries()) {
  const before = performance.now();
  const { byteLength } = await pool.print(job, asker);
  const took = milliseconds([performance.now() - before], 0);
  say(`${personas[index]?.id}: ${took}, ${Math.round(byteLength / 1024)} KB`);
}

const server = createServer((_, response) => response.end("<p>page</p>"));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const port = typeof address === "object" && address !== null ? address.port : 0;
let printing = true;
const printed = Promise.all(jobs.slice(0, 8).map((job) => pool.print(job, asker))).then(() => {
  printing = false;
});
const waits: number[] = [];
while (printing) {
  const before = performance.now();
  await (await fetch(`http://127.0.0.1:${port}/`)).text();
  waits.push(performance.now() - before);
}
await printed;
say(
  `${waits.length} pages asked for while 8 PDFs were printed: ` +
    `median ${milliseconds(waits, 0.5)}, 95 % ${milliseconds(waits, 0.95)}, ` +
    `longest ${milliseconds(waits, 1)}`,
);
server.close();
await pool.close();
