import "server-only";
import { join } from "node:path";
import { environment } from "@/lib/env";
import { openPool, type PrintPool } from "./pool";
import type { PrintJob } from "./print-job";

let pool: PrintPool | undefined;

/** Opened on first use: importing this file starts no threads. */
function openedPool(): PrintPool {
  if (pool !== undefined) return pool;
  const opened = openPool(
    {
      worker: join(process.cwd(), "build", "pdf-worker.mjs"),
      threads: 2,
      waiting: 16,
      longestWait: 20_000,
      timeout: environment().printSeconds * 1000,
      memory: 384,
    },
    { kind: "warm-up" },
  );
  pool = opened;
  opened.ready().catch(() => {
    // The next to print tries to start the threads again.
    pool = undefined;
    return opened.close();
  });
  return opened;
}

/**
 * A document as PDF bytes, made in one of the worker threads and kept nowhere.
 * Throws `QueueFull` (503), `RenderTimeout` (504) or `RenderFailed` (500).
 */
export async function printInThread(job: PrintJob): Promise<Uint8Array<ArrayBuffer>> {
  return await openedPool().print(job);
}

/** Ends the printing threads, if there are any; what is being printed is lost. */
export async function closePrinting(): Promise<void> {
  const opened = pool;
  pool = undefined;
  await opened?.close();
}

/**
 * Starts the printing threads and has each print once, so that the first person does not wait.
 * Throws `RenderFailed` when a thread cannot start.
 */
export async function warmPrinting(): Promise<void> {
  await openedPool().ready();
}
