import { Temporal } from "temporal-polyfill";
import { type ClinicSettings, longestLinkDays } from "./settings";

type Place = Pick<ClinicSettings, "timeZone">;

const toDate = (moment: Temporal.ZonedDateTime): Date => new Date(moment.epochMilliseconds);

const at = (moment: Date, { timeZone }: Place): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);

/** The moment at which the clinic's clock shows a day (YYYY-MM-DD) and time (HH:MM). */
export function clinicMoment(day: string, time: string, place: Place): Date {
  const plain = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return toDate(plain.toZonedDateTime(place.timeZone));
}

/** The clinic's day (YYYY-MM-DD) at a moment. */
export const clinicDay = (moment: Date, place: Place): string =>
  at(moment, place).toPlainDate().toString();

/** The clinic's time (HH:MM) at a moment. */
export const clinicTime = (moment: Date, place: Place): string =>
  at(moment, place).toPlainTime().toString({ smallestUnit: "minute" });

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

/**
 * When a link made now ends: with the set day after the appointment's, and never more than 60 days
 * from now.
 */
export function linkEnd(appointmentAt: Date, now: Date, settings: ClinicSettings): Date {
  const lastDay = daysFrom(clinicDay(appointmentAt, settings), settings.linkDaysAfter);
  const end = clinicDayBounds(lastDay, settings).to;
  const latest = clinicDayBounds(daysFrom(clinicDay(now, settings), longestLinkDays), settings).to;
  return new Date(Math.min(end.getTime(), latest.getTime()));
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
