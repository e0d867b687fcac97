import { existsSync } from "node:fs";
import { backupCommand } from "./backup-command";
import { say } from "./said";

if (existsSync(".env")) process.loadEnvFile(".env");
say(await backupCommand(process.argv.slice(2)));
