import { DatabaseInUseError, DatabaseOpenError } from "@/lib/database/database-errors";
import { closeDatabase } from "@/lib/database/open";
import { EnvironmentError } from "@/lib/env";
import { OperationError } from "@/lib/operations/operation-error";
import type { Said } from "./said";

const worded = [OperationError, DatabaseInUseError, DatabaseOpenError, EnvironmentError];

/** What a command on the database says, which closes it in the end. The code is 2 when it cannot be done. */
export async function operationSaid(work: () => Promise<Said>): Promise<Said> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && worded.some((kind) => error instanceof kind)) {
      return { code: 2, errors: [error.message] };
    }
    throw error;
  } finally {
    await closeDatabase();
  }
}
