import { isPassing, type MailFailure } from "./failure";
import type { AlertKind, MailingKind } from "./mailing";

const hour = 3_600_000;

/** For how long after it was queued a mail is tried again, in milliseconds. */
export const longestTry = 48 * hour;

/** A mailing that an attempt was made at. */
export type Attempted = {
  readonly mailingId: string;
  readonly invitationId: string;
  readonly kind: MailingKind | AlertKind;
  readonly queuedAt: Date;
  /** The link that was made for the attempt, when it came that far. */
  readonly linkId: string | undefined;
};

/** How an attempt ended: `again` is tried later, and `dropped` is not wanted any more. */
export type Outcome = Attempted &
  (
    | { readonly result: "sent" | "dropped" }
    | { readonly result: "again" | "failed"; readonly failure: MailFailure }
  );

/** How an attempt that did not succeed ends: with another one, unless it is in vain or too late. */
export function outcomeOf(
  attempted: Attempted,
  failure: MailFailure,
  now: Date,
  longest: number = longestTry,
): Outcome {
  const waited = now.getTime() - attempted.queuedAt.getTime();
  const result = isPassing(failure) && waited < longest ? "again" : "failed";
  return { ...attempted, result, failure };
}
