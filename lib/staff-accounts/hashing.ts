import "server-only";
import { availableParallelism } from "node:os";
import { QueueFull } from "@/lib/printing/pool/errors";
import { openTurns } from "@/lib/printing/pool/turns";
import { mostCharacters } from "./password";
import { hashPassword, verifyPassword } from "./password-hash";

/** Hashing one password fills a core for a tenth of a second: one core stays free for everyone else. */
export const hashesAtOnce = Math.max(1, Math.min(2, availableParallelism() - 1));
export const longestQueue = 20;
const longestWait = 10_000;

const turns = openTurns(hashesAtOnce, longestQueue, longestWait);

/** Too many passwords wait to be hashed. */
export class HashingBusyError extends Error {
  override readonly name = "HashingBusyError";
}

/** Hashing is work outside of any transaction: on the embedded database everyone else would wait for it. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await turns.take(work);
  } catch (error) {
    if (error instanceof QueueFull) throw new HashingBusyError("Too many passwords wait.");
    throw error;
  }
}

/**
 * The hash to keep of a password.
 * @throws HashingBusyError
 */
export const hashInTurn = (password: string): Promise<string> =>
  inTurn(() => hashPassword(password));

/** Whether a password is the one of a kept hash. Without a hash: no, after the same work. */
export type Fits = (hash: string | null, password: string) => Promise<boolean>;

const fits: Fits = async (hash, password) => {
  const typed = password.length > mostCharacters ? "" : password;
  if (hash !== null) return verifyPassword({ hash, password: typed });
  await hashPassword(typed);
  return false;
};

/**
 * Runs work that compares a password, when its turn comes: what it asks of the database before and
 * after then waits for its turn as well.
 * @throws HashingBusyError
 */
export const comparingInTurn = <Result>(work: (fits: Fits) => Promise<Result>): Promise<Result> =>
  inTurn(() => work(fits));

/**
 * Whether a password is the one of a kept hash. Without a hash the answer is no, after the same work.
 * @throws HashingBusyError
 */
export const fitsHash: Fits = (hash, password) => inTurn(() => fits(hash, password));
