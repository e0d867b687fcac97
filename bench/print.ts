import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contentFor } from "@/content";
import { buildPdfWorker } from "@/lib/commands/build-pdf-worker.mjs";
import { givenOptions } from "@/lib/commands/given-options";
import { markdownTable } from "@/lib/commands/markdown-table";
import { renderSummary } from "@/lib/commands/print-worker/render-summary";
import { summaryDocument } from "@/lib/commands/print-worker/summary-document";
import { openPool } from "@/lib/printing/pool/pool";
import type { SummaryModel } from "@/lib/summary/model";
import type { Drawn } from "./by-hand/draw-when-asked";
import { record } from "./by-hand/record";
import { measuredOn } from "./machine";
import { morningPeople } from "./morning-people";

/*
 * `npm run bench:print`: what goes to the visit beside the same words and strokes placed by hand with
 * pdfkit, in one run; the day's print of 60 people; how long the threads take to start. No two people
 * are alike, and each is printed once. It fails where a share of the processor's time misses its bar:
 * what the clock says depends on who else uses the machine. Options: --out FILE for the figures as JSON.
 */
const given = givenOptions(process.argv.slice(2), { out: { type: "string" } });
if (!given) {
  process.stderr.write("Usage: npm run bench:print -- [--out FILE]\n");
  process.exit(2);
}

/** The day's print is 10 seconds of two processors. */
const bars = { timesByHand: 1.5, daySeconds: 10, dayProcessorSeconds: 20, startSeconds: 1.5 };
const people = morningPeople(contentFor("en"), 110);
const [day, warmUp, visits] = [people.slice(0, 60), people.slice(60, 80), people.slice(80)];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rounded = (value: number): number => Math.round(value * 100) / 100;
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

async function printed(person: SummaryModel): Promise<Drawn> {
  const [processor, clock] = [process.cpuUsage(), performance.now()];
  const { byteLength } = await renderSummary(person);
  const { user, system } = process.cpuUsage(processor);
  const took = performance.now() - clock;
  return { processor: (user + system) / 1000, clock: took, bytes: byteLength };
}

/** The four pages of each person, by us and by hand in turn. */
async function besideByHand() {
  const byHand = fork(here("./by-hand/draw-when-asked.ts"));
  const times: { readonly ours: Drawn; readonly hand: Drawn }[] = [];
  for (const [at, person] of [...warmUp, ...visits].entries()) {
    const ours = await printed(person);
    const recording = await record(summaryDocument(person));
    byHand.send(recording);
    const [hand]: Drawn[] = await once(byHand, "message");
    if (at < warmUp.length || recording.sheets.length !== 4 || hand === undefined) continue;
    times.push({ ours, hand });
  }
  byHand.kill();
  const of = (who: "ours" | "hand", what: keyof Drawn) =>
    rounded(median(times.map((time) => time[who][what])));
  return {
    people: times.length,
    processorMs: { ours: of("ours", "processor"), byHand: of("hand", "processor") },
    clockMs: { ours: of("ours", "clock"), byHand: of("hand", "clock") },
    kilobytes: { ours: of("ours", "bytes") / 1024, byHand: of("hand", "bytes") / 1024 },
    timesByHand: rounded(of("ours", "processor") / of("hand", "processor")),
  };
}

const megabytes = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;

/** The day's print by the threads of the product, joined into one file. */
async function dayOf60() {
  const worker = here("../build/pdf-worker.bench.mjs");
  await buildPdfWorker(worker);
  const before = performance.now();
  const pool = openPool(
    {
      worker,
      ...{ threads: 2, waiting: day.length, each: day.length, longestWait: 120_000 },
      limits: { computing: 60_000, clock: 120_000 },
      memory: 384,
    },
    { kind: "warm-up" },
  );
  await pool.ready();
  const startSeconds = (performance.now() - before) / 1000;
  const [atRest, processor, begun] = [megabytes(), process.cpuUsage(), performance.now()];
  let most = atRest;
  const watch = setInterval(() => {
    most = Math.max(most, megabytes());
  }, 50);
  const asker = { name: "bench" };
  const pdfs = await Promise.all(day.map((model) => pool.print({ kind: "summary", model }, asker)));
  const parts = { title: "The day", pdfs, bookmarks: day.map((_, at) => String(at + 1)) };
  const whole = await pool.print({ kind: "joined", parts }, asker);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(processor);
  clearInterval(watch);
  await pool.close();
  return {
    startSeconds: rounded(startSeconds),
    people: day.length,
    seconds: rounded(seconds),
    processorSeconds: rounded((user + system) / 1e6),
    megabytes: { atRest: Math.round(atRest), most: Math.round(most) },
    fileMegabytes: rounded(whole.byteLength / 2 ** 20),
  };
}

const on = measuredOn();
const print = await dayOf60();
const visit = await besideByHand();
const missed =
  visit.timesByHand > bars.timesByHand || print.processorSeconds > bars.dayProcessorSeconds;

const [ours, byHand] = [visit.processorMs.ours, visit.processorMs.byHand];
const table = markdownTable([
  ["", "measured", "bar"],
  ["four pages for the visit, processor ms", ours.toFixed(0), ""],
  ["the same by hand with pdfkit, tagged, processor ms", byHand.toFixed(0), ""],
  ["times by hand", visit.timesByHand.toFixed(2), `${bars.timesByHand}`],
  ["the day of 60 people, seconds", print.seconds.toFixed(1), `${bars.daySeconds}`],
  ["its processor seconds", print.processorSeconds.toFixed(1), `${bars.dayProcessorSeconds}`],
  ["two threads started and warm, seconds", print.startSeconds.toFixed(1), `${bars.startSeconds}`],
  ["memory of the whole process at most, MB", `${print.megabytes.most}`, ""],
]);
process.stdout.write(
  `${on.date}, ${on.machine}, load ${on.load} before it began\n\n${table.join("\n")}\n`,
);
if (given.out !== undefined) {
  writeFileSync(
    given.out,
    `${JSON.stringify({ ...on, bars, visit, day: print, missed }, null, 2)}\n`,
  );
}
process.exitCode = missed ? 1 : 0;
