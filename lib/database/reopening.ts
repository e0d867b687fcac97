import { log } from "@/lib/log";
import { DatabaseUnavailableError } from "./database-errors";

/** How long a database that could not be opened again is left alone, in milliseconds. */
const pause = 2000;

/** What this asks of a database that may end. */
export type Endable = { readonly hasEnded: boolean; readonly abandon: () => void };

/**
 * Gives a function that gives the open database, which is opened again when it has ended, by whoever
 * asks first. While that cannot be done it rejects at once, and tries again two seconds later.
 * @param now milliseconds, for the pauses
 */
export function reopening<Database extends Endable>(
  first: Database,
  open: () => Promise<Database>,
  now: () => number = () => performance.now(),
): () => Promise<Database> {
  let current = first;
  let attempt: Promise<Database> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;

  const openAgain = async (): Promise<Database> => {
    current.abandon();
    try {
      current = await open();
      log.info("databaseReopened");
      return current;
    } catch (error) {
      failedAt = now();
      log.error("databaseNotOpened", {}, error);
      throw new DatabaseUnavailableError("The embedded database has ended.", { cause: error });
    }
  };

  return async () => {
    if (attempt !== undefined) return attempt;
    if (!current.hasEnded) return current;
    if (now() - failedAt < pause) {
      throw new DatabaseUnavailableError("The embedded database has ended.");
    }
    attempt = openAgain().finally(() => {
      attempt = undefined;
    });
    return attempt;
  };
}
