import "server-only";
import { loadClinic } from "@/lib/clinic/settings-store";
import { systemClock } from "@/lib/clock";
import { askDatabase } from "@/lib/database/ask-database";
import { DatabaseInUseError, DatabaseOpenError } from "@/lib/database/database-errors";
import { closeDatabase, openDatabase } from "@/lib/database/open";
import type { Editions } from "@/lib/edition/editions";
import { EnvironmentError, environment } from "@/lib/env";
import { mailsLocalLinks } from "@/lib/env/own-origin";
import { log } from "@/lib/log";
import { closePrinting, warmPrinting } from "@/lib/printing/pool/printing-threads";
import { setUpInstruction } from "@/lib/staff-accounts/set-up";
import { ownKeyring } from "@/lib/vault/own-keyring";
import type { StaffMailWords } from "@/lib/words/staff-mail-words";
import { keyIdsInUse } from "./keys-in-use";
import type { RunningService } from "./running-service";
import { type Jobs, startJobs } from "./start";

/** Without its key what was sealed is lost, so a forgotten key must be noticed before anyone writes. */
async function checkKeys(): Promise<void> {
  const missing = [...(await keyIdsInUse())].find((keyId) => !ownKeyring().knows(keyId));
  if (missing === undefined) return;
  throw new EnvironmentError(
    environment().deployment === "trial"
      ? `The key "${missing}" that stored records need is missing: put the file ${environment().dataDir}/keys/vault-keys back, or set VAULT_KEYS to hold that key.`
      : `VAULT_KEYS lacks the key "${missing}" that stored records need: set it to hold that key too, after the current one.`,
  );
}

/** Threads that are ended while they warm up have not failed. */
let isEnding = false;

/** How the server that serves these pages asks after them, and ends them. */
const serviceOf = (jobs: Jobs): RunningService => ({
  askDatabase,
  hasClinic: async () => (await loadClinic()) !== null,
  stopJobs: jobs.stop,
  close: async () => {
    isEnding = true;
    await Promise.all([closePrinting(), closeDatabase()]);
  },
});

/** How long what prints is left alone, in milliseconds: whoever waits for the first page needs the processor. */
const pagesFirst = 2_000;

/**
 * Not waited for: pages can be served meanwhile, and the first PDF says itself if it cannot be made. With it
 * the start is over: what only the start needed is given back, which nothing at rest would bring about.
 */
function startPrinting(): void {
  const start = async () => {
    if (isEnding) return;
    await warmPrinting();
    globalThis.gc?.({ type: "major", flavor: "last-resort" });
  };
  setTimeout(() => {
    start().catch((error: unknown) => {
      if (!isEnding) log.error("printingFailed", {}, error);
    });
  }, pagesFirst).unref();
}

/** The only one who can read this is who can start the server, and so may have the clinic. */
async function tellHowToSetUp(): Promise<void> {
  const instruction = await setUpInstruction();
  if (instruction !== null) process.stdout.write(`${instruction}\n`);
}

function sentence(error: unknown): string {
  const worded =
    error instanceof EnvironmentError ||
    error instanceof DatabaseInUseError ||
    error instanceof DatabaseOpenError;
  if (worded) return error.message;
  log.error("startFailed", {}, error);
  return "The server could not start: the log says where.";
}

/**
 * Everything the server needs before its first request: environment, database, keys, jobs. When
 * something is wrong it says what in one sentence and ends the process with status 1.
 */
export async function begin(editions: Editions, staffMail: StaffMailWords): Promise<void> {
  try {
    environment();
    await openDatabase();
    await checkKeys();
    const service = serviceOf(await startJobs(systemClock, editions, staffMail));
    startPrinting();
    if (mailsLocalLinks()) log.warn("linksAreLocal");
    await tellHowToSetUp();
    globalThis.readyToAskBegun?.(service);
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    process.exit(1);
  }
}
