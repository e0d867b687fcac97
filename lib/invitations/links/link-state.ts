import type { Invitation } from "@/lib/database/generated/client";

/** Where an invitation stands for the person invited, once they have proved who they are. */
export type LinkState =
  | "ready"
  | "started"
  /** Wrong dates have locked it: no other browser is let in, those let in before go on. */
  | "locked"
  | "returned"
  | "expired"
  | "revoked";

type Columns = Pick<
  Invitation,
  "revokedAt" | "returnedAt" | "linkExpiresAt" | "lockedAt" | "responseId"
>;

/** What was sent stays sent when the link's time is over; what staff ended is over in any case. */
export function linkState(invitation: Columns, now: Date): LinkState {
  if (invitation.revokedAt !== null) return "revoked";
  if (invitation.returnedAt !== null) return "returned";
  if (invitation.linkExpiresAt <= now) return "expired";
  if (invitation.lockedAt !== null) return "locked";
  return invitation.responseId === null ? "ready" : "started";
}

/** Whether a browser that was let in may read and change the answers. */
export const isOpen = (state: LinkState): boolean =>
  state === "ready" || state === "started" || state === "locked";
