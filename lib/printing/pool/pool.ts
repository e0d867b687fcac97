import { Piscina } from "piscina";
import { RenderFailed, RenderTimeout } from "./errors";
import type { PrintJob } from "./print-job";
import { openTurns } from "./turns";

export type PoolSettings = {
  /** The worker's file; its default export takes a job and gives the bytes of a PDF. */
  readonly worker: string;
  readonly threads: number;
  /** How many may wait beside those being printed. */
  readonly waiting: number;
  /** Milliseconds one may wait for a thread. */
  readonly longestWait: number;
  /** Milliseconds one may be printed. */
  readonly timeout: number;
  /** Megabytes of memory a thread may use before it is ended. */
  readonly memory: number;
};

export type PrintPool = {
  /** The PDF's bytes. Throws `QueueFull`, `RenderTimeout` or `RenderFailed`. */
  print(job: PrintJob): Promise<Uint8Array<ArrayBuffer>>;
  /** Resolves when every thread has started and warmed up. Throws `RenderFailed`. */
  ready(): Promise<void>;
  /** Ends the threads; what is being printed is lost. */
  close(): Promise<void>;
};

/**
 * Worker threads that print. One render holds its thread from start to end, so it never runs in the
 * thread that answers requests. A thread that hangs or dies is replaced. Threads see no environment
 * variable but NODE_ENV, so no secret is in reach of what they load. `first` is printed once by each
 * thread as it starts; printing waits for that, so a slow start is not taken for a hung render.
 */
export function openPool(settings: PoolSettings, first: PrintJob): PrintPool {
  const { worker, threads, waiting, longestWait, timeout, memory } = settings;
  const piscina = new Piscina<PrintJob, Uint8Array<ArrayBuffer>>({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    env: { NODE_ENV: process.env.NODE_ENV ?? "production" },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // A thread that dies with no task in hand reports here; the pool has already replaced it.
  piscina.on("error", () => undefined);
  const turns = openTurns(threads, waiting, longestWait);
  const started = Promise.all(Array.from({ length: threads }, () => piscina.run(first))).then(
    () => undefined,
    (cause: unknown) => {
      throw new RenderFailed(cause);
    },
  );
  // Whoever prints or asks `ready` hears of it; with nobody asking it must not end the process.
  started.catch(() => undefined);

  const render = async (job: PrintJob) => {
    await started;
    try {
      return await piscina.run(job, { signal: AbortSignal.timeout(timeout) });
    } catch (cause) {
      const aborted = cause instanceof Error && cause.name === "AbortError";
      throw aborted ? new RenderTimeout(timeout) : new RenderFailed(cause);
    }
  };
  return {
    print: (job) => turns.take(() => render(job)),
    ready: () => started,
    close: () => piscina.destroy(),
  };
}
