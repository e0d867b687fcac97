import { reminderMoments } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";

/** Nobody is reminded oftener than this of one appointment. */
export const mostReminders = 2;

/** What decides whether somebody who has not finished is reminded. */
export type Remindable = {
  readonly appointmentAt: Date;
  readonly remindersSent: number;
  /** When the last mail left, or the last reminder was queued; null when there was none. */
  readonly lastMailAt: Date | null;
};

/**
 * Whether a reminder is due: the latest of its moments that has come is later than the last mail, so
 * that each moment reminds once, and none that had passed before the first mail reminds at all.
 */
export function isReminderDue(
  { appointmentAt, remindersSent, lastMailAt }: Remindable,
  settings: ClinicSettings,
  now: Date,
): boolean {
  if (appointmentAt <= now || remindersSent >= mostReminders || lastMailAt === null) return false;
  const latest = reminderMoments(appointmentAt, settings).findLast((moment) => moment <= now);
  return latest !== undefined && latest > lastMailAt;
}
