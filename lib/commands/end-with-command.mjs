// Preloaded (`node --import`) into what a command starts, and on down: ends the process once the command
// is gone. After a kill -9 no forgotten build goes on writing beside the next one, and no forgotten
// server keeps the port.
import { isMainThread, Worker } from "node:worker_threads";

// A thread of its own does the looking: the main one can be busy for seconds, and would notice late.
if (isMainThread) new Worker(new URL("./watch-command.mjs", import.meta.url)).unref();
