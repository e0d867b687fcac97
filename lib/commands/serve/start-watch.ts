import { Worker } from "node:worker_threads";

/** Eight seconds without a sign of life, while it works, and the process is ended. */
const usual = { looks: 16, every: 500 };

/**
 * Has a thread of its own watch this one, and end the process when this one answers nobody any more.
 * @param file the code of that thread, `watch.mjs`
 * @param pace how many looks may find no sign of life, and the milliseconds between them
 */
export function startWatch(file: string, pace: typeof usual = usual): void {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  setInterval(() => Atomics.add(beats, 0, 1), pace.every / 2).unref();
  new Worker(file, { execArgv: [], workerData: { beats, ...pace } }).unref();
}
