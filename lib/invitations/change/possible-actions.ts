import { canExpire, type Status } from "@/lib/invitations/status";
import { may, type Permission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";

/** What staff can do with one invitation, where it stands right. */
export const invitationActions = [
  "send",
  "remind",
  "link",
  "letter",
  "fill-in",
  "unlock",
  "extend",
  "change",
  "revoke",
  "review",
  "file",
  "unfile",
  "emergency-outcome",
  "erase",
] as const;
export type InvitationAction = (typeof invitationActions)[number];

type Rule = { readonly permission: Permission; readonly from: readonly Status[] };

const unsent: readonly Status[] = ["not-sent", "planned", "letter"];
const open: readonly Status[] = [...unsent, "queued", "sent", "failed", "started"];
const unfinished: readonly Status[] = [...canExpire, "expired"];
const unrevoked: readonly Status[] = [...unfinished, "returned", "reviewed", "filed"];

/** Who may do it, and with invitations of which status. */
export const actionRules: { readonly [action in InvitationAction]: Rule } = {
  send: { permission: "invitations:change", from: [...unsent, "sent", "failed", "started"] },
  remind: { permission: "invitations:change", from: ["letter", "sent", "started"] },
  link: { permission: "invitations:change", from: open },
  letter: { permission: "invitations:change", from: open },
  "fill-in": { permission: "invitations:change", from: [...open, "locked"] },
  unlock: { permission: "invitations:change", from: ["locked"] },
  extend: { permission: "invitations:change", from: unfinished },
  change: { permission: "invitations:change", from: unrevoked },
  revoke: { permission: "invitations:change", from: unfinished },
  review: { permission: "summaries:review", from: ["returned", "filed"] },
  file: { permission: "invitations:change", from: ["returned", "reviewed"] },
  unfile: { permission: "invitations:change", from: ["filed"] },
  "emergency-outcome": { permission: "invitations:change", from: [...unrevoked, "revoked"] },
  erase: { permission: "people:erase", from: [...unrevoked, "revoked"] },
};

/** What of an invitation decides on what can be done with it. */
export type Standing = {
  readonly status: Status;
  readonly mail: string;
  readonly hasEmail: boolean;
  readonly remindersOff: boolean;
  readonly reviewedAt: Date | null;
  readonly emergencyAt: Date | null;
  readonly emergencySeenAt: Date | null;
  readonly emergencyOutcome: string | null;
};

/**
 * Why an action cannot be done now, as a word for the page that says so; null when it can. A status is
 * such a word too.
 */
export function whyNot(action: InvitationAction, standing: Standing): string | null {
  const { status, mail, hasEmail, remindersOff } = standing;
  const { emergencyAt, emergencySeenAt, emergencyOutcome } = standing;
  if (!actionRules[action].from.includes(status)) return status;
  if (action === "send" || action === "remind") {
    if (!hasEmail) return "no-email";
    if (mail === "queued") return "queued";
  }
  if (action === "remind" && remindersOff) return "reminders-off";
  if (action === "review" && standing.reviewedAt !== null) return "reviewed";
  if (action === "emergency-outcome" && (emergencyAt === null || emergencySeenAt !== null)) {
    return emergencyOutcome === null ? "no-emergency" : `emergency-${emergencyOutcome}`;
  }
  return null;
}

/** What this member of staff can do with an invitation now, in the order it is offered. */
export const possibleActions = (
  { role }: Pick<Staff, "role">,
  standing: Standing,
): readonly InvitationAction[] =>
  invitationActions.filter(
    (action) => may(role, actionRules[action].permission) && whyNot(action, standing) === null,
  );
