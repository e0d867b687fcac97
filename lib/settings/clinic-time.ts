import { Temporal } from "temporal-polyfill";
import type { ClinicSettings } from "./settings";

type Place = Pick<ClinicSettings, "timeZone">;

const toDate = (moment: Temporal.ZonedDateTime): Date => new Date(moment.epochMilliseconds);

const at = (moment: Date, { timeZone }: Place): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);

const onClock = (day: string, time: string): Temporal.PlainDateTime =>
  Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));

/**
 * The moment at which the clinic's clock shows a day (YYYY-MM-DD) and time (HH:MM), for times that nobody
 * typed: one that the clock leaves out is as much later as the clock was put forward, and of two it is
 * the first.
 */
export const clinicMoment = (day: string, time: string, place: Place): Date =>
  toDate(onClock(day, time).toZonedDateTime(place.timeZone));

/** The moments that a day and time can mean where the clinic is. */
export type ClinicMoments =
  | { readonly kind: "one"; readonly moment: Date }
  /** The clock is put forward over it: the same by the clock as it was after, and as it was before. */
  | { readonly kind: "gap"; readonly nearest: readonly [Date, Date] }
  /** The clock is put back and shows it twice. */
  | { readonly kind: "two"; readonly moments: readonly [Date, Date] };

/** What a day (YYYY-MM-DD) and time (HH:MM) that somebody typed mean by the clinic's clock. */
export function clinicMoments(day: string, time: string, { timeZone }: Place): ClinicMoments {
  const plain = onClock(day, time);
  const by = (disambiguation: "earlier" | "later") =>
    plain.toZonedDateTime(timeZone, { disambiguation });
  const both = [by("earlier"), by("later")] as const;
  const [first, second] = [toDate(both[0]), toDate(both[1])];
  if (first.getTime() === second.getTime()) return { kind: "one", moment: first };
  return both[0].toPlainDateTime().equals(plain)
    ? { kind: "two", moments: [first, second] }
    : { kind: "gap", nearest: [first, second] };
}

/** The clinic's day (YYYY-MM-DD) at a moment. */
export const clinicDay = (moment: Date, place: Place): string =>
  at(moment, place).toPlainDate().toString();

/** The clinic's time (HH:MM) at a moment. */
export const clinicTime = (moment: Date, place: Place): string =>
  at(moment, place).toPlainTime().toString({ smallestUnit: "minute" });

/** The moment at which the clock of one place shows what that of another shows at a moment. */
export const sameClock = (moment: Date, from: Place, to: Place): Date =>
  toDate(at(moment, from).toPlainDateTime().toZonedDateTime(to.timeZone));

/** From the first moment of a clinic's day to the first of the next. */
export function clinicDayBounds(day: string, place: Place): { from: Date; to: Date } {
  const date = Temporal.PlainDate.from(day);
  return {
    from: toDate(date.toZonedDateTime(place.timeZone)),
    to: toDate(date.add({ days: 1 }).toZonedDateTime(place.timeZone)),
  };
}

/** A clinic's day some days on or back. */
export const daysFrom = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** When a link ends: with the set day after the appointment's, however far off that is. */
export function linkEnd(appointmentAt: Date, settings: ClinicSettings): Date {
  const lastDay = daysFrom(clinicDay(appointmentAt, settings), settings.linkDaysAfter);
  return clinicDayBounds(lastDay, settings).to;
}

/** The moments at which reminders of an appointment are due, the earlier first. */
export function reminderMoments(appointmentAt: Date, settings: ClinicSettings): readonly Date[] {
  const day = clinicDay(appointmentAt, settings);
  const hour = `${String(settings.reminderHour).padStart(2, "0")}:00`;
  return settings.reminderDays
    .map((days) => clinicMoment(daysFrom(day, -days), hour, settings))
    .toSorted((one, other) => one.getTime() - other.getTime());
}

/** The last moment for which a returned summary is kept. */
export function retentionEnd(appointmentAt: Date, settings: ClinicSettings): Date {
  const lastDay = daysFrom(clinicDay(appointmentAt, settings), settings.retentionDays);
  return clinicDayBounds(lastDay, settings).to;
}
