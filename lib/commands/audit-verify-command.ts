import { parseArgs } from "node:util";
import { auditVerification } from "@/content/words/en/staff/audit";
import { readHead } from "@/lib/audit/head";
import { verificationLines } from "@/lib/audit/verification-lines";
import { verifyLog } from "@/lib/audit/verify-log";
import { DatabaseInUseError, DatabaseOpenError } from "@/lib/database/database-errors";
import { closeDatabase } from "@/lib/database/open";
import { EnvironmentError } from "@/lib/env";
import type { Said } from "./said";

function sentences(error: unknown): readonly string[] {
  if (error instanceof DatabaseInUseError) return [error.message, auditVerification.inUse];
  if (error instanceof DatabaseOpenError) return [error.message];
  if (error instanceof EnvironmentError) return [error.message];
  throw error;
}

/**
 * `npm run audit:verify`: looks for any change of the log, and closes the database. The code is 0 where
 * it is whole, 1 where it is not, and 2 where it cannot be told.
 */
export async function auditVerifyCommand(args: readonly string[]): Promise<Said> {
  const { values } = parseArgs({
    args: [...args],
    options: { head: { type: "string", multiple: true } },
  });
  const heads = (values.head ?? []).map(readHead);
  const given = heads.filter((head) => head !== null);
  if (given.length < heads.length) return { code: 2, errors: [auditVerification.badHead] };
  try {
    const { isWhole, lines } = verificationLines(auditVerification, await verifyLog(given));
    return { code: isWhole ? 0 : 1, lines };
  } catch (error) {
    return { code: 2, errors: sentences(error) };
  } finally {
    await closeDatabase();
  }
}
