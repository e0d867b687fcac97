import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BuiltServer } from "@/e2e/built-server";
import { percentile } from "@/e2e/load/percentile";
import { countLost, openPages, type Saves, saveFor } from "@/e2e/load/saving-load";
import { withPostgres } from "@/lib/commands/temporary-postgres.mjs";
import { processorOf } from "./processor-of";

/*
 * Saves at a steady pace for minutes, then flat out, and looks for every acknowledged answer. Arguments:
 * seconds, "embedded" or "postgres", and the port.
 */
const [length = "300", kind = "embedded", port = "4291"] = process.argv.slice(2);
const seconds = Number(length);
const flatOutSeconds = Math.min(30, seconds);
const pagesOpen = 100;
const bars = { rate: 100, p99: 250, flatOut: 200, growth: 0.1 };
const bytes = 1024;

/** The memory a process has, in megabytes. */
function memoryOf(process: number): number {
  const status = readFileSync(`/proc/${process}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / bytes;
}

/** Looks at the memory every second until it is told to stop, and gives the median of each half. */
function watchMemory(process: number): () => readonly [number, number] {
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(memoryOf(process)), 1000);
  return () => {
    clearInterval(timer);
    const middle = Math.floor(seen.length / 2);
    const tail = Math.max(1, Math.floor(seen.length / 10));
    return [percentile(seen.slice(middle, middle + tail), 0.5), percentile(seen.slice(-tail), 0.5)];
  };
}

const figures = ({ times, errors, seconds: took }: Saves) => {
  const at = (share: number) => Math.round(percentile(times, share));
  return (
    `${times.length} saves, ${(times.length / took).toFixed(0)} a second, ${errors.length} errors, median ${at(0.5)} ms, ` +
    `95th percentile ${at(0.95)} ms, 99th ${at(0.99)} ms, slowest ${at(1)} ms`
  );
};

async function run(url: string): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), "ready-load-"));
  const variables = { DATA_DIR: path.join(folder, "data"), DATABASE_URL: url, LOG_LEVEL: "info" };
  const server = await BuiltServer.start(Number(port), variables);
  try {
    const pages = await openPages(server.base, pagesOpen);
    await saveFor(pages, 5, { rate: bars.rate });
    const memory = watchMemory(server.pid);
    const before = processorOf(server.pid);
    const steady = await saveFor(pages, seconds, { rate: bars.rate });
    const each = ((processorOf(server.pid) - before) * 1000) / steady.times.length;
    const [middle, end] = memory();
    const flatOut = await saveFor(pages, flatOutSeconds, { connections: 50 });
    const lost = await countLost(pages);
    const growth = end / middle - 1;
    process.stdout.write(
      `${kind}, ${bars.rate} a second wanted for ${seconds} s: ${figures(steady)} (bar ${bars.p99}); ${each.toFixed(1)} ms of a processor for each\n` +
        `${kind}, flat out on 50 connections: ${figures(flatOut)} (bar ${bars.flatOut} a second)\n` +
        `${kind}: ${lost} lost; memory ${middle.toFixed(0)} MB in the middle, ${end.toFixed(0)} MB at the end (${(growth * 100).toFixed(1)} %, bar 10 %)\n`,
    );
    const errors = steady.errors.length + flatOut.errors.length;
    const fast = percentile(steady.times, 0.99) <= bars.p99;
    const rate = flatOut.times.length / flatOut.seconds;
    return lost === 0 && errors === 0 && fast && rate >= bars.flatOut && growth < bars.growth;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const fine = kind === "embedded" ? await run("") : await withPostgres(run, false);
process.exit(fine ? 0 : 1);
