import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BuiltServer } from "@/e2e/built-server";
import { percentile } from "@/e2e/load/percentile";
import { countLost, openPages, saveFor } from "@/e2e/load/saving-load";
import { givenOptions } from "@/lib/commands/given-options";
import { markdownTable } from "@/lib/commands/markdown-table";
import { freePort } from "@/lib/commands/port.mjs";
import { measuredOn } from "./machine";
import { processorOf } from "./processor-of";
import { BareNext } from "./server/bare-next";
import { type Line, lineOf, type Name, type Served } from "./server/bars";
import { atOnce, kinds } from "./server/kinds";
import { type Asker, askFor } from "./server/load";

/*
 * `npm run bench:server`: what a server gives and what each kind of page costs it, beside an empty page of
 * the same Next. Options: --out FILE for the figures as JSON, --seconds 4 for each kind.
 */
const given = givenOptions(process.argv.slice(2), {
  out: { type: "string" },
  seconds: { type: "string", default: "4" },
});
const seconds = Number(given?.seconds);
if (!given || !(seconds > 0)) {
  process.stderr.write("Usage: npm run bench:server -- [--out FILE] [--seconds 4]\n");
  process.exit(2);
}

/** Not counted: what is compiled and remembered at the first requests. */
const warming = 4;
const savingAtOnce = 50;

const costOf = async <Done>(pid: number, work: () => Promise<Done>) => {
  const before = processorOf(pid);
  const done = await work();
  return { done, milliseconds: (processorOf(pid) - before) * 1000 };
};

async function pages(base: string, pid: number, askers: readonly Asker[]): Promise<Served> {
  await askFor(base, askers, warming);
  const { done, milliseconds } = await costOf(pid, () => askFor(base, askers, seconds));
  const { times, bytes } = done;
  return {
    rate: times.length / done.seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    processor: milliseconds / times.length,
    bytes,
  };
}

async function saves(base: string, pid: number): Promise<Served> {
  const open = await openPages(base, savingAtOnce);
  await saveFor(open, warming, {});
  const { done, milliseconds } = await costOf(pid, () => saveFor(open, seconds, {}));
  const lost = await countLost(open);
  const [error] = done.errors;
  if (error !== undefined) throw new Error(`A save was answered: ${error}.`);
  if (lost > 0) throw new Error(`${lost} of ${savingAtOnce} forms lost what was saved.`);
  return {
    rate: done.times.length / done.seconds,
    p50: percentile(done.times, 0.5),
    p95: percentile(done.times, 0.95),
    processor: milliseconds / done.times.length,
    bytes: 0,
  };
}

const cells = (served: Served) => [
  served.rate.toFixed(0),
  served.p50.toFixed(1),
  served.p95.toFixed(1),
  served.processor.toFixed(2),
];
const kilobytes = ({ bytes }: Served) => (bytes === 0 ? "" : (bytes / 1024).toFixed(1));
const head = ["", "a second", "p50 ms", "p95 ms", "processor ms", "times bare", "KB", "bar", ""];
const row = ({ name, served, times, bar, isKept }: Line) => [
  ...[name, ...cells(served), times.toFixed(2), kilobytes(served)],
  ...[bar, isKept ? "" : "MISSED"],
];

/** The mean of what was measured before and after everything else. */
const mean = (one: Served, other: Served): Served => ({
  rate: (one.rate + other.rate) / 2,
  p50: (one.p50 + other.p50) / 2,
  p95: (one.p95 + other.p95) / 2,
  processor: (one.processor + other.processor) / 2,
  bytes: one.bytes,
});

async function measureAll(server: BuiltServer, bare: BareNext) {
  const strangers = Array.from({ length: atOnce }, () => ({ path: "/", headers: {} }));
  const first = await pages(bare.base, bare.pid, strangers);
  const found: { readonly name: Name; readonly served: Served }[] = [];
  for (const { name, askers } of kinds) {
    found.push({ name, served: await pages(server.base, server.pid, await askers(server.base)) });
  }
  found.push({ name: "a save", served: await saves(server.base, server.pid) });
  const floor = mean(first, await pages(bare.base, bare.pid, strangers));
  return { floor, lines: found.map(({ name, served }) => lineOf(name, served, floor)) };
}

const { machine, date, load } = measuredOn();
const bare = await BareNext.start();
const folder = mkdtempSync(path.join(tmpdir(), "ready-server-"));
const server = await BuiltServer.start(await freePort(), { DATA_DIR: path.join(folder, "data") });
try {
  const { floor, lines } = await measureAll(server, bare);
  const table = markdownTable([
    head,
    ["a bare page of Next", ...cells(floor), "1.00", kilobytes(floor), "", ""],
    ...lines.map(row),
  ]);
  const words = `${date}, ${machine}, load ${load} before it began; ${atOnce} connections, a save ${savingAtOnce}`;
  process.stdout.write(`${[words, "", ...table].join("\n")}\n`);
  const measured = { machine, date, load, seconds, floor, lines };
  if (given.out !== undefined) writeFileSync(given.out, `${JSON.stringify(measured, null, 2)}\n`);
  if (lines.some(({ isKept }) => !isKept)) process.exitCode = 1;
} finally {
  await server.stop();
  await bare.stop();
  rmSync(folder, { recursive: true, force: true });
}
