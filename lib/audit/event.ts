import { createHmac } from "node:crypto";

/** Everything that is written to the audit log, by name. */
export const auditActions = [
  "clinic.set-up",
  "clinic.settings-changed",
  "clinic.logo-changed",
  "clinic.logo-removed",
  "alert.tested",
  "daily-mail.sent",
  "daily-mail.failed",
  "staff.added",
  "staff.disabled",
  "staff.enabled",
  "staff.role-changed",
  "staff.re-enrolled",
  "staff.reset",
  "staff.password-changed",
  "staff.authenticator-changed",
  "staff.recovery-codes-renewed",
  "staff.passkey-added",
  "staff.passkey-removed",
  "staff.enrolled",
  "staff.signed-in",
  "staff.sign-in-failed",
  "staff.signed-out",
  "staff.refused",
  "import.previewed",
  "import.mapped",
  "import.exported",
  "import.confirmed",
  "person.viewed",
  "person.erased",
  "invitation.made",
  "invitation.viewed",
  "invitation.changed",
  "invitation.moved",
  "invitation.queued",
  "invitation.mailed",
  "invitation.mail-failed",
  "invitation.link-copied",
  "invitation.letter-printed",
  "invitation.extended",
  "invitation.revoked",
  "invitation.unlocked",
  "invitation.emergency-reported",
  "invitation.emergency-outcome",
  "invitation.emergency-seen",
  "invitation.reminders-stopped",
  "invitation.deleted",
  "invitation.erased",
  "link.opened",
  "link.wrong-date",
  "link.locked",
  "response.started",
  "response.entry-begun",
  "response.entry-resumed",
  "response.returned",
  "response.deleted",
  "response.session-ended",
  "summary.viewed",
  "summary.printed",
  "summary.exported",
  "summary.reviewed",
  "summary.filed",
  "summary.unfiled",
  "day.printed",
  "blank-form.printed",
  "list.viewed",
  "figures.viewed",
  "audit.viewed",
  "audit.exported",
  "audit.verified",
  "retention.ran",
  "retention.warned",
  "backup.made",
  "backup.restored",
  "keys.rotated",
  "vault.tampered",
] as const;

export type AuditAction = (typeof auditActions)[number];

/** Who did it: a member of staff by account, the patient of the subject, or the product itself. */
export type Actor =
  | { readonly kind: "staff"; readonly id: string }
  | { readonly kind: "patient" }
  | { readonly kind: "system" };

/** What happened. `detail` holds counts, states and roles; never a name, an address or an answer. */
export type AuditEntry = {
  readonly at: Date;
  readonly actor: Actor;
  readonly action: AuditAction;
  /** The invitation or the account it was done to. */
  readonly subjectId?: string;
  readonly detail?: { readonly [name: string]: string | number | boolean };
};

/** An event as it is kept. */
export type AuditRow = {
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectId: string | null;
  readonly detail: unknown;
  readonly code: Uint8Array<ArrayBuffer>;
};

/** The code that the first event covers. */
export const noCode: Uint8Array = new Uint8Array(32);

/** The database keeps no order of names. What is no object of facts must not pass for one. */
const sorted = (detail: unknown): unknown =>
  typeof detail === "object" && detail !== null && !Array.isArray(detail)
    ? Object.entries(detail).sort(([one], [other]) => (one < other ? -1 : 1))
    : { instead: detail };

/** HMAC-SHA-256 over the code of the event before and everything in this one. */
export function codeOf(
  secret: string,
  before: Uint8Array,
  row: Omit<AuditRow, "code">,
): Uint8Array<ArrayBuffer> {
  const { seq, at, actor, actorId, action, subjectId, detail } = row;
  const text = JSON.stringify([
    seq,
    at.toISOString(),
    actor,
    actorId,
    action,
    subjectId,
    sorted(detail),
  ]);
  return Uint8Array.from(createHmac("sha256", secret).update(before).update(text).digest());
}
