import { setTimeout as pause } from "node:timers/promises";
import type { Asker } from "./asker";
import { RenderFailed } from "./errors";
import { type LineLimits, openLine } from "./line";
import { openPace } from "./pace";
import type { PrintJob } from "./print-job";
import { openThread, type PrintThread, type ThreadSettings } from "./thread";

export type PoolSettings = ThreadSettings &
  LineLimits & {
    /** As many as print at once; one is there from the start. */
    readonly threads: number;
    /** Milliseconds without work after which those beside the first are ended. */
    readonly idle: number;
  };

/** A document to print, or what makes it once a thread is free: nothing is done for who is refused. */
export type Asked = PrintJob | (() => Promise<PrintJob>);

export type PrintPool = {
  /**
   * The PDF's bytes. Throws `QueueFull`, `RenderTimeout`, `RenderFailed` or `AskerLeft`, and whatever
   * making the job throws.
   */
  print(asked: Asked, asker: Asker): Promise<Uint8Array<ArrayBuffer>>;
  /** Resolves when the first thread has started and warmed up. Throws `RenderFailed`. */
  ready(): Promise<void>;
  /** Has every thread forget the texts it printed. */
  forget(): void;
  /** Ends the threads; what is being printed is lost. */
  close(): Promise<void>;
};

/** What a print takes until there were some, in milliseconds. */
const usualPrint = 2_000;
/** How long a thread that could not start is left alone, in milliseconds. */
const rest = 5_000;

/**
 * Worker threads that print. One render holds its thread from start to end, so it never runs in the
 * thread that answers requests. A thread counts only once it is warm, and one that hangs or dies is
 * replaced in the same way: a document's time begins when a warm thread takes it, so one that is stopped
 * never makes the next one late. `first` is printed once by each thread as it starts. A thread holds its
 * typefaces, so one alone is kept at rest: another is begun while more is asked for than there are.
 */
export function openPool(settings: PoolSettings, first: PrintJob): PrintPool {
  const { threads: count } = settings;
  const threads = new Set<PrintThread>();
  const pace = openPace(count, usualPrint, () => performance.now());
  const line = openLine<PrintThread>(settings, ({ name }, length) =>
    pace.secondsUntilFree(name, length),
  );
  let isClosed = false;

  const begin = async (): Promise<void> => {
    const thread = openThread(settings, first);
    threads.add(thread);
    try {
      await thread.warm;
    } catch (error) {
      threads.delete(thread);
      await thread.close();
      throw error;
    }
    line.offer(thread);
    void thread.ended.then(() => {
      // While it prints, whoever has it finds out.
      if (line.withdraw(thread)) void replace(thread);
    });
  };
  const replace = async (thread: PrintThread): Promise<void> => {
    threads.delete(thread);
    while (!isClosed) {
      try {
        return await begin();
      } catch {
        await pause(rest, undefined, { ref: false });
      }
    }
  };
  const giveBack = (thread: PrintThread): void => {
    if (thread.isAlive()) line.offer(thread);
    else void replace(thread);
  };

  let resting: NodeJS.Timeout | undefined;
  /** Begins another thread where all there are have something to do. */
  const grow = (): void => {
    clearTimeout(resting);
    if (isClosed || threads.size >= count || line.length < threads.size) return;
    // Whoever waits is served by the others; whoever comes next tries again.
    begin().catch(() => undefined);
  };
  /** Ends what is not needed once nothing was asked for during a while. */
  const shrink = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      for (const thread of Array.from(threads).slice(1)) {
        if (!line.withdraw(thread)) continue;
        threads.delete(thread);
        void thread.close();
      }
    }, settings.idle).unref();
  };

  const close = async (error: Error) => {
    isClosed = true;
    clearTimeout(resting);
    line.close(error);
    await Promise.all(Array.from(threads, (thread) => thread.close()));
  };
  const started = begin();
  // Whoever prints or asks `ready` hears of it; with nobody asking it must not end the process.
  started.catch((error: unknown) => line.close(new RenderFailed(error)));

  return {
    print: (asked, asker) => {
      grow();
      return line.run(asker, async (thread) => {
        try {
          const job = typeof asked === "function" ? await asked() : asked;
          const begun = performance.now();
          try {
            return await thread.print(job);
          } finally {
            pace.took(performance.now() - begun);
          }
        } finally {
          giveBack(thread);
          shrink();
        }
      });
    },
    ready: () => started,
    forget: () => {
      for (const thread of threads) thread.forget();
    },
    close: () => close(new RenderFailed("The printing threads were ended.")),
  };
}
