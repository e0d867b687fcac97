import type { Invitation } from "@/lib/database/generated/client";

/** Where an invitation stands for the person invited, once they have proved who they are. */
export type LinkState =
  | "ready"
  | "started"
  /** Wrong dates have locked it: no other browser is let in, those let in before go on. */
  | "locked"
  /** Sent, and until the appointment the person may add to it and send it again. */
  | "addable"
  | "returned"
  | "expired"
  | "revoked";

type Columns = Pick<
  Invitation,
  "revokedAt" | "returnedAt" | "linkExpiresAt" | "lockedAt" | "responseId" | "appointmentAt"
>;

/** Whether what was sent can be added to: it is there, and neither the link nor the time is over. */
const canAdd = (
  { responseId, lockedAt, linkExpiresAt, appointmentAt }: Columns,
  now: Date,
): boolean =>
  responseId !== null && lockedAt === null && linkExpiresAt > now && appointmentAt > now;

/** What was sent stays sent when the link's time is over; what staff ended is over in any case. */
export function linkState(invitation: Columns, now: Date): LinkState {
  if (invitation.revokedAt !== null) return "revoked";
  if (invitation.returnedAt !== null) return canAdd(invitation, now) ? "addable" : "returned";
  if (invitation.linkExpiresAt <= now) return "expired";
  if (invitation.lockedAt !== null) return "locked";
  return invitation.responseId === null ? "ready" : "started";
}

/** Whether a browser that was let in may read and change the answers. */
export const isOpen = (state: LinkState): boolean =>
  state === "ready" || state === "started" || state === "locked" || state === "addable";
