import { existsSync } from "node:fs";
import { auditVerifyCommand } from "./audit-verify-command";
import { say } from "./said";

if (existsSync(".env")) process.loadEnvFile(".env");
say(await auditVerifyCommand(process.argv.slice(2)));
