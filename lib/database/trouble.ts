import { isDriverAdapterError } from "@prisma/driver-adapter-utils";
import { DatabaseUnavailableError } from "./database-errors";

/**
 * Connection lost, out of resources (a full disk), shutting down, input or output failed; a server that is
 * read-only, and files that are.
 */
const troubleCodes = /^(?:08|53|57P0|58)|^(?:25006|42501)$/;
const troubleKinds: readonly string[] = [
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TlsConnectionError",
  "TooManyConnections",
];
/** What the `pg` package says, without a code, of a connection that broke or was never made. */
const troubleWords =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

function isTrouble(error: unknown): boolean {
  if (isDriverAdapterError(error)) {
    const { kind, originalCode } = error.cause;
    return troubleKinds.includes(kind) || troubleCodes.test(originalCode ?? "");
  }
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return troubleCodes.test(code) || troubleWords.test(error.message);
}

/** The failure of a query as its caller is told it: trouble of the database by its own name. */
export function namedTrouble(error: unknown): unknown {
  if (!isTrouble(error)) return error;
  return new DatabaseUnavailableError("The database cannot do its work now.", { cause: error });
}

/** Does `work`, whose trouble with the database is told by its own name. @throws DatabaseUnavailableError */
export async function namingTrouble<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw namedTrouble(error);
  }
}
