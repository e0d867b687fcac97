import { existsSync } from "node:fs";
import { keysRotateCommand } from "./keys-rotate-command";
import { say } from "./said";

if (existsSync(".env")) process.loadEnvFile(".env");
say(await keysRotateCommand());
