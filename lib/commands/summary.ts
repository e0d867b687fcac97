import { say } from "./said";
import { summaryCommand } from "./summary-command";

say(await summaryCommand(process.argv.slice(2)));
