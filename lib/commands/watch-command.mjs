// The thread that `end-with-command.mjs` starts.
import { isRunning, parseIdentity } from "../locks/process-identity.mjs";

const lookEveryMilliseconds = 200;
const command = parseIdentity(process.env["READY_TO_ASK_COMMAND"] ?? "");

/** Whether it has surely ended: with too many files open, the system may give no answer. */
function hasEnded() {
  try {
    return command !== undefined && isRunning(command) === false;
  } catch {
    return false;
  }
}

function endWhenAlone() {
  if (hasEnded()) process.kill(process.pid, "SIGKILL");
}

endWhenAlone();
setInterval(endWhenAlone, lookEveryMilliseconds);
