import { existsSync } from "node:fs";
import { restoreCommand } from "./restore-command";
import { say } from "./said";

if (existsSync(".env")) process.loadEnvFile(".env");
say(await restoreCommand(process.argv.slice(2)));
