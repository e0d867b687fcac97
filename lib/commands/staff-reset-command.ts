import { parseArgs } from "node:util";
import { resetWords } from "@/content/words/en/staff/reset";
import { DatabaseInUseError, DatabaseOpenError } from "@/lib/database/database-errors";
import { closeDatabase } from "@/lib/database/open";
import { EnvironmentError } from "@/lib/env";
import { NoSuchAccountError } from "@/lib/staff-accounts/account-errors";
import { resetAccount } from "@/lib/staff-accounts/begin-anew";
import { fill } from "@/lib/words/fill";
import type { Said } from "./said";

function emailIn(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { email: { type: "string" } } }).values.email;
  } catch {
    // Anything but --email is answered with how it is used.
    return undefined;
  }
}

function refusal(error: unknown): Said {
  if (error instanceof NoSuchAccountError) return { code: 1, errors: [resetWords.unknown] };
  if (error instanceof DatabaseInUseError) {
    return { code: 2, errors: [error.message, resetWords.inUse] };
  }
  if (error instanceof DatabaseOpenError || error instanceof EnvironmentError) {
    return { code: 2, errors: [error.message] };
  }
  throw error;
}

/**
 * `npm run staff:reset -- --email …`: lets a member of staff begin anew, and closes the database. The
 * code is 0 when it was done, 1 where there is no such account, and 2 where it could not be done.
 */
export async function staffResetCommand(args: readonly string[], now: Date): Promise<Said> {
  const email = emailIn(args);
  if (email === undefined) return { code: 2, errors: [resetWords.usage] };
  try {
    const { password, disabled } = await resetAccount(email, now);
    const lines = [fill(resetWords.done, { password }), resetWords.next];
    return { code: 0, lines: disabled ? [...lines, resetWords.disabled] : lines };
  } catch (error) {
    return refusal(error);
  } finally {
    await closeDatabase();
  }
}
