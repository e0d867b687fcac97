// Preloaded (`node --import`) into what a command starts: a process whose parent is gone ends too, and
// so on down. After a kill -9 no forgotten build goes on writing beside the next one, and no forgotten
// server keeps the port.
import { isMainThread } from "node:worker_threads";

const lookEveryMilliseconds = 200;
const parent = process.ppid;

if (isMainThread) {
  const endWhenAlone = () => {
    if (process.ppid !== parent) process.exit(1);
  };
  setInterval(endWhenAlone, lookEveryMilliseconds).unref();
}
