// A thread that watches the one that answers. When that one answers nobody any more, as when the embedded
// database spins and no signal reaches it, this ends the process so that it can be started again.
import { readFileSync, writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

/** @type {{ beats: Int32Array, looks: number, every: number }} */
const { beats, looks, every } = workerData;

/** A thread that waits for a disk or for its turn is given so many times longer than one that works. */
const patience = 6;
const ticksASecond = 100;

/** @returns {number} how long the main thread has worked, in seconds; 0 where the system does not tell */
function worked() {
  try {
    const line = readFileSync(`/proc/self/task/${process.pid}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / ticksASecond;
  } catch {
    return 0;
  }
}

let seen = Atomics.load(beats, 0);
let silent = 0;
let since = worked();

// Looks are counted, not time: while a computer sleeps nobody is silent.
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== seen) {
    seen = now;
    silent = 0;
    since = worked();
    return;
  }
  silent += 1;
  const isBusy = worked() - since >= (looks * every * 0.8) / 1000;
  if (silent < looks || (!isBusy && silent < looks * patience)) return;
  const seconds = Math.round((silent * every) / 1000);
  writeSync(2, `The server answered nobody for ${seconds} seconds and was ended.\n`);
  // No other end is open to a thread beside one that hears nothing; whoever started it gives the status.
  process.kill(process.pid, "SIGKILL");
}, every);
