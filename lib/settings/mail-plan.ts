import { clinicDay, clinicDayBounds, clinicMoment, daysFrom, linkEnd } from "./clinic-time";
import { firstMailAt } from "./mail-dates";
import type { ClinicSettings } from "./settings";

/** When the mail to many people goes out by the clinic's settings. */
export type MailPlan = {
  readonly atOnce: number;
  readonly later: number;
  /** When the first goes out of those that go later. */
  readonly firstLater: Date | null;
  /** When the link to the last appointment ends. */
  readonly lastLinkEndsAt: Date | null;
};

/** The end of the clinic's days whose mail goes out at once; null: every one does. */
function endOfAtOnce(settings: ClinicSettings, now: Date): Date | null {
  const { sendDaysBefore, reminderHour } = settings;
  if (sendDaysBefore === null) return null;
  const today = clinicDay(now, settings);
  const hour = clinicMoment(today, `${String(reminderHour).padStart(2, "0")}:00`, settings);
  const day = daysFrom(today, sendDaysBefore - (hour <= now ? 0 : 1));
  return clinicDayBounds(day, settings).to;
}

const earliest = (moments: readonly Date[]): Date | undefined =>
  moments.reduce<Date | undefined>(
    (first, one) => (first !== undefined && first <= one ? first : one),
    undefined,
  );

/** When mail to people with these appointments goes out, told of thousands as fast as of one. */
export function mailPlan(
  people: readonly { readonly appointmentAt: Date; readonly hasEmail: boolean }[],
  settings: ClinicSettings,
  now: Date,
): MailPlan {
  const end = endOfAtOnce(settings, now);
  const mailed = people.filter(({ hasEmail }) => hasEmail).map((one) => one.appointmentAt);
  const later = mailed.filter((appointmentAt) => end !== null && appointmentAt >= end);
  const first = earliest(later);
  const last = people.reduce<Date | null>(
    (latest, { appointmentAt: one }) => (latest !== null && latest >= one ? latest : one),
    null,
  );
  return {
    atOnce: mailed.length - later.length,
    later: later.length,
    firstLater: first === undefined ? null : firstMailAt(first, settings, now),
    lastLinkEndsAt: last === null ? null : linkEnd(last, settings),
  };
}
