import "server-only";
import { join } from "node:path";
import { environment } from "@/lib/env";
import type { Asker } from "./asker";
import { type Asked, openPool, type PrintPool } from "./pool";

declare global {
  /** Next loads modules more than once in a process; all copies print in the same threads. */
  var readyToAskPrinting: PrintPool | undefined;
}

/** No print takes longer than this by the clock, in seconds: a connection is cut not much later. */
const longestPrint = 120;

/** Opened on first use: importing this file starts no threads. */
function openedPool(): PrintPool {
  if (globalThis.readyToAskPrinting !== undefined) return globalThis.readyToAskPrinting;
  const seconds = environment().printSeconds;
  const opened = openPool(
    {
      worker: join(process.cwd(), "build", "pdf-worker.mjs"),
      threads: 2,
      idle: 300_000,
      waiting: 16,
      each: 4,
      longestWait: 20_000,
      limits: { computing: seconds * 1000, clock: Math.min(4 * seconds, longestPrint) * 1000 },
      memory: 384,
    },
    { kind: "warm-up" },
  );
  globalThis.readyToAskPrinting = opened;
  opened.ready().catch(() => {
    // The next to print tries to start the threads again.
    if (globalThis.readyToAskPrinting === opened) globalThis.readyToAskPrinting = undefined;
    return opened.close();
  });
  return opened;
}

/**
 * A document as PDF bytes, made in one of the worker threads and kept nowhere.
 * Throws `QueueFull` (503), `RenderTimeout` (504), `RenderFailed` (500) or `AskerLeft`.
 */
export async function printInThread(asked: Asked, asker: Asker): Promise<Uint8Array<ArrayBuffer>> {
  return await openedPool().print(asked, asker);
}

/** Has the printing threads forget every text they printed. */
export function forgetInThreads(): void {
  globalThis.readyToAskPrinting?.forget();
}

/** Ends the printing threads, if there are any; what is being printed is lost. */
export async function closePrinting(): Promise<void> {
  const opened = globalThis.readyToAskPrinting;
  globalThis.readyToAskPrinting = undefined;
  await opened?.close();
}

/**
 * Starts a printing thread and has it print once, so that the first person does not wait.
 * Throws `RenderFailed` when it cannot start.
 */
export async function warmPrinting(): Promise<void> {
  await openedPool().ready();
}
