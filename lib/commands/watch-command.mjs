// The thread that `end-with-command.mjs` starts.
import { isRunning, parseIdentity } from "../locks/process-identity.mjs";

const lookEveryMilliseconds = 200;
const command = parseIdentity(process.env["READY_TO_ASK_COMMAND"] ?? "");

function endWhenAlone() {
  if (command !== undefined && isRunning(command) === false) process.kill(process.pid, "SIGKILL");
}

endWhenAlone();
setInterval(endWhenAlone, lookEveryMilliseconds);
