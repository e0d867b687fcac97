/** Where an invitation stands, for staff. */
export const statuses = [
  "not-sent",
  "planned",
  "letter",
  "queued",
  "sent",
  "failed",
  "started",
  "returned",
  "reviewed",
  "filed",
  "locked",
  "expired",
  "revoked",
] as const;
export type Status = (typeof statuses)[number];

const isStatus = (text: string | null): text is Status =>
  statuses.some((status) => status === text);

/** What can run out: as long as nothing came back and nobody ended it. */
export const canExpire = [
  "not-sent",
  "planned",
  "letter",
  "queued",
  "sent",
  "failed",
  "started",
  "locked",
] as const;

/** The status of an invitation now: its stage, which the database derives, and the clock. */
export function statusOf(
  { stage, linkExpiresAt }: { readonly stage: string | null; readonly linkExpiresAt: Date },
  now: Date,
): Status {
  const status = isStatus(stage) ? stage : "not-sent";
  const open = canExpire.some((one) => one === status);
  return open && linkExpiresAt <= now ? "expired" : status;
}
