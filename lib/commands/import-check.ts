import { importCheckCommand } from "./import-check-command";
import { say } from "./said";

say(await importCheckCommand(process.argv.slice(2)));
