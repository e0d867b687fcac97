import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { auditVerification } from "@/content/words/en/staff/audit";
import { readHead } from "@/lib/audit/head";
import { verificationLines } from "@/lib/audit/verification-lines";
import { verifyLog } from "@/lib/audit/verify-log";
import { DatabaseInUseError, DatabaseOpenError } from "@/lib/database/database-errors";
import { closeDatabase } from "@/lib/database/open";
import { EnvironmentError } from "@/lib/env";

if (existsSync(".env")) process.loadEnvFile(".env");
const { values } = parseArgs({ options: { head: { type: "string", multiple: true } } });
const heads = (values.head ?? []).map(readHead);

function sentence(error: unknown): string {
  if (error instanceof DatabaseInUseError) return `${error.message}\n${auditVerification.inUse}`;
  if (error instanceof DatabaseOpenError || error instanceof EnvironmentError) return error.message;
  throw error;
}

/** Verifies the log and tells; gives the exit code. */
async function verify(): Promise<number> {
  const given = heads.filter((head) => head !== null);
  if (given.length < heads.length) {
    console.error(auditVerification.badHead);
    return 2;
  }
  try {
    const { isWhole, lines } = verificationLines(auditVerification, await verifyLog(given));
    process.stdout.write(`${lines.join("\n")}\n`);
    return isWhole ? 0 : 1;
  } catch (error) {
    console.error(sentence(error));
    return 2;
  } finally {
    await closeDatabase();
  }
}

process.exitCode = await verify();
