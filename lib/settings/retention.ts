import { clinicDay, clinicDayBounds, daysFrom, retentionEnd } from "./clinic-time";
import type { ClinicSettings } from "./settings";

/** Days after a link's end for which an invitation that never came back is kept. */
const daysAfterLink = 7;
const day = 86_400_000;

type Kept = {
  readonly appointmentAt: Date;
  readonly linkExpiresAt: Date;
  readonly revokedAt: Date | null;
  readonly returnedAt: Date | null;
};

const later = (one: Date, other: Date): Date => (one < other ? other : one);

/**
 * Until when an invitation and its answers are kept. Those that came back: the clinic's days after the
 * appointment, or after the day they came back if that is later. The others: seven days after the
 * link's end, which revoking brings forward.
 */
export function keptUntil(
  { appointmentAt, linkExpiresAt, revokedAt, returnedAt }: Kept,
  settings: ClinicSettings,
): Date {
  if (returnedAt !== null) return retentionEnd(later(appointmentAt, returnedAt), settings);
  const end = revokedAt !== null && revokedAt < linkExpiresAt ? revokedAt : linkExpiresAt;
  return new Date(end.getTime() + daysAfterLink * day);
}

/** The moments that tell which invitations are kept no longer, so that a query can find them. */
export type RetentionLimits = {
  /** Not come back: the link ended, or was revoked, at this moment or before. */
  readonly endedBy: Date;
  /** Come back: both the appointment and the return are before this moment. */
  readonly returnedBefore: Date;
};

/** Those moments now: an invitation is over exactly when `keptUntil` is now or earlier. */
export function retentionLimits(now: Date, settings: ClinicSettings): RetentionLimits {
  const lastKeptDay = daysFrom(clinicDay(now, settings), -settings.retentionDays);
  return {
    endedBy: new Date(now.getTime() - daysAfterLink * day),
    returnedBefore: clinicDayBounds(lastKeptDay, settings).from,
  };
}

/** Days before its deletion from which a summary that is not filed is warned about. */
export const daysOfWarning = 14;

/** What came back is deleted within those days when its appointment and its return are before this. */
export const warnedBefore = (now: Date, settings: ClinicSettings): Date =>
  retentionLimits(new Date(now.getTime() + daysOfWarning * day), settings).returnedBefore;

/** Whether what came back is deleted within the days of warning. */
export const endsSoon = (kept: Kept, now: Date, settings: ClinicSettings): boolean =>
  kept.returnedAt !== null &&
  later(kept.appointmentAt, kept.returnedAt) < warnedBefore(now, settings);
