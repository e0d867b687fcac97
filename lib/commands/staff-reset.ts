import { existsSync } from "node:fs";
import { systemClock } from "@/lib/clock";
import { say } from "./said";
import { staffResetCommand } from "./staff-reset-command";

if (existsSync(".env")) process.loadEnvFile(".env");
say(await staffResetCommand(process.argv.slice(2), systemClock.now()));
