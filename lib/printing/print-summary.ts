import "server-only";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { type SummaryModel, summaryTemplate } from "@/lib/summary/model";
import { openPdfCache } from "./pdf-cache";
import { openPool, type PrintPool } from "./pool";
import { specimen } from "./specimen";

const megabyte = 2 ** 20;
const cache = openPdfCache(32 * megabyte, 10 * 60_000);
const printing = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
let pool: PrintPool | undefined;

/** Opened on first use: importing this file starts no threads. */
function openedPool(): PrintPool {
  if (pool !== undefined) return pool;
  const opened = openPool(
    {
      worker: join(process.cwd(), "build", "pdf-worker.mjs"),
      threads: 2,
      waiting: 16,
      patience: 20_000,
      timeout: 8_000,
      memory: 384,
    },
    specimen,
  );
  pool = opened;
  opened.ready().catch(() => {
    // The next to print tries to start the threads again.
    pool = undefined;
    return opened.close();
  });
  return opened;
}

const keyOf = (model: SummaryModel): string =>
  createHash("sha256")
    .update(`${summaryTemplate}\n${JSON.stringify(model)}`)
    .digest("hex");

/**
 * The summary as a PDF, printed in a worker thread or taken from memory. Call it only after the
 * check that the reader may see this summary.
 * Throws `QueueFull` (503), `RenderTimeout` (504) or `RenderFailed` (500).
 */
export async function printSummary(model: SummaryModel): Promise<Uint8Array<ArrayBuffer>> {
  const key = keyOf(model);
  const finished = cache.get(key);
  if (finished !== undefined) return finished;
  const running = printing.get(key) ?? openedPool().print(model);
  printing.set(key, running);
  try {
    const pdf = await running;
    cache.set(key, pdf);
    return pdf;
  } finally {
    printing.delete(key);
  }
}

/**
 * Starts the printing threads and has each print once, so that the first person does not wait.
 * Throws `RenderFailed` when a thread cannot start.
 */
export async function warmPrinting(): Promise<void> {
  await openedPool().ready();
}
