import { Piscina } from "piscina";
import { RenderFailed, RenderTimeout } from "./errors";
import { overruns, type WorkLimits } from "./overrun";
import type { PrintJob } from "./print-job";

export type ThreadSettings = {
  /** The worker's file; its default export takes a job and gives the bytes of a PDF. */
  readonly worker: string;
  readonly limits: WorkLimits;
  /** Megabytes of memory it may use before it is ended. */
  readonly memory: number;
};

export type PrintThread = {
  /** Resolves when it has printed for the first time. Throws `RenderFailed` when it cannot. */
  readonly warm: Promise<void>;
  /** Whether it can print again. */
  isAlive(): boolean;
  /** Resolves when it can print no more, for whatever reason. */
  readonly ended: Promise<void>;
  /** The PDF's bytes. Throws `RenderTimeout`, and ends the thread, or `RenderFailed`. */
  print(job: PrintJob): Promise<Uint8Array<ArrayBuffer>>;
  /** Has it forget every text, after what it prints now. One that ended has forgotten. */
  forget(): void;
  /** Ends it; what is being printed is lost. */
  close(): Promise<void>;
};

/** Loading and printing for the first time; a machine that has just started is busy. */
const startLimits: WorkLimits = { computing: 30_000, clock: 120_000 };

/**
 * Megabytes for what is soon forgotten. With more, up to a hundred stand idle between two documents, and
 * none is printed faster.
 */
const young = 16;

/**
 * One worker thread that prints one document at a time. It sees no environment variable but NODE_ENV, so
 * no secret is in reach of what it loads. `first` is printed as it starts. It is a pool of its own: in a
 * pool of several nobody can say which of them is warm.
 */
export function openThread(settings: ThreadSettings, first: PrintJob): PrintThread {
  const { worker, limits, memory } = settings;
  const ended = Promise.withResolvers<void>();
  let isAlive = true;
  const piscina = new Piscina<PrintJob, Uint8Array<ArrayBuffer>>({
    filename: worker,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: 1,
    env: { NODE_ENV: process.env.NODE_ENV ?? "production" },
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: young },
    // Otherwise it sleeps between two tasks so deeply that it cannot say how much it computed.
    atomics: "disabled",
  });
  // A thread that dies with no task in hand reports here; that it died is heard below.
  piscina.on("error", () => undefined);
  const end = async () => {
    isAlive = false;
    ended.resolve();
    await piscina.destroy();
  };
  piscina.on("workerDestroy", () => {
    // Piscina would go on with a new one, which is cold.
    if (isAlive) void end();
  });

  const run = async (job: PrintJob, most: WorkLimits) => {
    const over = new AbortController();
    try {
      const printing = piscina.run(job);
      const [thread] = piscina.threads;
      if (thread === undefined) return await printing;
      const late = overruns(thread, most, over.signal).then((isLate) =>
        isLate ? Promise.reject(new RenderTimeout()) : printing,
      );
      return await Promise.race([printing, late]);
    } catch (error) {
      if (!(error instanceof RenderTimeout)) throw new RenderFailed(error);
      void end();
      throw error;
    } finally {
      over.abort();
    }
  };
  const warm = run(first, startLimits).then(
    () => undefined,
    (cause: unknown) => {
      throw cause instanceof RenderFailed ? cause : new RenderFailed(cause);
    },
  );
  // Whoever waits for it hears of it; with nobody waiting it must not end the process.
  warm.catch(() => undefined);
  return {
    warm,
    isAlive: () => isAlive,
    ended: ended.promise,
    print: (job) => run(job, limits),
    forget: () => {
      piscina.run({ kind: "forget" }).catch(() => undefined);
    },
    close: end,
  };
}
