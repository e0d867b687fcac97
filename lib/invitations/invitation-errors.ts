/** There is no such invitation, or no longer. */
export class NoSuchInvitationError extends Error {
  override readonly name = "NoSuchInvitationError";
}

/** Someone else changed the invitation since it was read: it must be looked at again first. */
export class InvitationChangedError extends Error {
  override readonly name = "InvitationChangedError";
}

/** The invitation is in a state in which this cannot be done. `status` says which. */
export class NotPossibleNowError extends Error {
  override readonly name = "NotPossibleNowError";
  constructor(readonly status: string) {
    super(`This cannot be done with an invitation that is ${status}.`);
  }
}

/** The record number belongs to somebody with another name or birth date: one of the two is wrong. */
export class RecordTakenError extends Error {
  override readonly name = "RecordTakenError";
}

/** The person has an invitation to that appointment already: `id` is its. */
export class DuplicateInvitationError extends Error {
  override readonly name = "DuplicateInvitationError";
  constructor(readonly id: string) {
    super("There is another invitation of this person to this appointment.");
  }
}
