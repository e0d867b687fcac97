import "server-only";
import { isDatabaseUnavailable } from "@/lib/database/database-errors";
import {
  DuplicateInvitationError,
  InvitationChangedError,
  NoSuchInvitationError,
  NotPossibleNowError,
} from "@/lib/invitations/invitation-errors";
import { log } from "@/lib/log";
import { NotAllowedError } from "@/lib/permissions/permissions";
import { AskerLeft, QueueFull, RenderFailed, RenderTimeout } from "@/lib/printing/pool/errors";
import { VaultError } from "@/lib/vault/vault-error";

/** What became of one of many: `done`, or why it was not, as a word for the page that says so. */
export type Outcome = { readonly id: string; readonly outcome: string };

/** What is wrong with all of them stops them all: whose role it is, the database, whoever went away. */
const isOfAll = (error: unknown): boolean =>
  error instanceof NotAllowedError ||
  error instanceof QueueFull ||
  error instanceof AskerLeft ||
  isDatabaseUnavailable(error);

/** The outcomes that nobody chose and no rule explains: something is wrong with what is kept, or with us. */
const failures: readonly string[] = ["unreadable", "not-printed", "broken"];

/** Whether something went wrong with one that could have been done. */
export const hasFailed = ({ outcome }: Outcome): boolean => failures.includes(outcome);

function reasonOf(error: unknown): string {
  if (error instanceof NoSuchInvitationError) return "gone";
  if (error instanceof NotPossibleNowError) return error.status;
  if (error instanceof DuplicateInvitationError) return "duplicate";
  if (error instanceof InvitationChangedError) return "changed";
  if (error instanceof VaultError) return "unreadable";
  log.error("failed", {}, error);
  return error instanceof RenderFailed || error instanceof RenderTimeout ? "not-printed" : "broken";
}

/** Does something to one of many: what goes wrong with it is its outcome, and the others go on. */
export async function outcomeOf(id: string, work: () => Promise<unknown>): Promise<Outcome> {
  try {
    await work();
    return { id, outcome: "done" };
  } catch (error) {
    if (isOfAll(error)) throw error;
    return { id, outcome: reasonOf(error) };
  }
}

/** Does it to each, one after another, in the order given. */
export async function doToEach(
  ids: readonly string[],
  work: (id: string) => Promise<unknown>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const id of ids) outcomes.push(await outcomeOf(id, () => work(id)));
  return outcomes;
}
