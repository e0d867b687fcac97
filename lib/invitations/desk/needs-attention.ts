import { changedSinceFiled, changedSincePrinted } from "@/lib/invitations/changed-since-printed";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";

/** What somebody should look at before the appointment, the most pressing first. */
export const attentions = [
  "emergency",
  "changed",
  "changed-filed",
  "failed",
  "locked",
  "expired",
  "not-sent",
  "not-back",
  "to-review",
] as const;
export type Attention = (typeof attentions)[number];

type Row = Pick<
  StoredInvitation,
  | "status"
  | "emergencyAt"
  | "emergencySeenAt"
  | "changedAt"
  | "printedAt"
  | "filedAt"
  | "returnedAt"
  | "reviewedAt"
>;

/** What needs attention with one appointment of a day; none when all is in order. */
export function needsAttention(row: Row): readonly Attention[] {
  const { status, returnedAt, reviewedAt } = row;
  const isOut = status === "sent" || status === "queued" || status === "letter";
  const found: { readonly [attention in Attention]: boolean } = {
    emergency: row.emergencyAt !== null && row.emergencySeenAt === null,
    changed: changedSincePrinted(row),
    "changed-filed": changedSinceFiled(row),
    failed: status === "failed",
    locked: status === "locked",
    expired: status === "expired",
    "not-sent": status === "not-sent" || status === "planned",
    "not-back": isOut || status === "started",
    "to-review": returnedAt !== null && reviewedAt === null,
  };
  return attentions.filter((attention) => found[attention]);
}
