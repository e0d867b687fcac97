// Preloaded (`node --import`) into Next's server: tells the command that started it when the port is
// its own, and says in one sentence, before Next prints an error of many lines, when it is another's.
import { subscribe } from "node:diagnostics_channel";
import { isMainThread } from "node:worker_threads";
import { portProblem } from "./port.mjs";

const port = Number(process.env["PORT"]);

if (isMainThread) {
  subscribe("tracing:net.server.listen:asyncEnd", () => process.send?.("listening"));
  subscribe("tracing:net.server.listen:error", (message) => {
    const { error } = /** @type {{ error: NodeJS.ErrnoException }} */ (message);
    console.error(portProblem(port, error.code));
    process.exit(1);
  });
  process.channel?.unref();
}
