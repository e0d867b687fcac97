import { clinicDay, clinicMoment, daysFrom, linkEnd, reminderMoments } from "./clinic-time";
import { isDay } from "./day-range";
import type { ClinicSettings } from "./settings";

/** When mail that goes out on a day leaves: at the clinic's hour for it. */
const sendingMoment = (day: string, settings: ClinicSettings): Date =>
  clinicMoment(day, `${String(settings.reminderHour).padStart(2, "0")}:00`, settings);

const stillToCome = (moment: Date, now: Date): Date | null => (moment > now ? moment : null);

/** When the first mail of an appointment goes out by the clinic's settings; null: at once, late or not. */
export function firstMailAt(appointmentAt: Date, settings: ClinicSettings, now: Date): Date | null {
  if (settings.sendDaysBefore === null) return null;
  const day = daysFrom(clinicDay(appointmentAt, settings), -settings.sendDaysBefore);
  return stillToCome(sendingMoment(day, settings), now);
}

/** Why the first mail cannot go out on a day. */
export type SendDayProblem = "send-unread" | "send-past" | "send-late";

/**
 * When the first mail goes out that was given a day (YYYY-MM-DD) of its own; null: at once, which today is
 * too. An empty text leaves it to the clinic's settings.
 */
export function readSendDay(
  text: string,
  appointmentAt: Date,
  settings: ClinicSettings,
  now: Date,
): { readonly sendAt: Date | null } | { readonly problem: SendDayProblem } {
  if (text === "") return { sendAt: firstMailAt(appointmentAt, settings, now) };
  if (!isDay(text)) return { problem: "send-unread" };
  const today = clinicDay(now, settings);
  if (text < today) return { problem: "send-past" };
  const moment = sendingMoment(text, settings);
  if (moment >= appointmentAt) return { problem: "send-late" };
  return { sendAt: text === today ? null : stillToCome(moment, now) };
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** When a planned mail goes out after its appointment moved: as many days before it, and never behind it. */
export function movedSendAt(
  { sendAt, appointmentAt }: { readonly sendAt: Date | null; readonly appointmentAt: Date },
  movedTo: Date,
  settings: ClinicSettings,
): Date | null {
  if (sendAt === null) return null;
  const [from, to] = [appointmentAt, movedTo].map((at) => dayNumber(clinicDay(at, settings)));
  const day = daysFrom(clinicDay(sendAt, settings), (to ?? 0) - (from ?? 0));
  const moment = sendingMoment(day, settings);
  return moment < movedTo ? moment : sendingMoment(daysFrom(day, -1), settings);
}

/** What an invitation's appointment decides, after it moved. */
export const movedColumns = (
  row: { readonly sendAt: Date | null; readonly appointmentAt: Date },
  appointmentAt: Date,
  settings: ClinicSettings,
) => ({
  appointmentAt,
  linkExpiresAt: linkEnd(appointmentAt, settings),
  sendAt: movedSendAt(row, appointmentAt, settings),
});

/** When everything about one invitation happens. */
export type MailDates = {
  /** Null: as soon as it is saved. */
  readonly sendAt: Date | null;
  /** Those that come after the first mail. */
  readonly reminders: readonly Date[];
  readonly linkEndsAt: Date;
};

/** When mail that goes out then, its reminders and the link's end will be. */
export function mailDates(
  appointmentAt: Date,
  settings: ClinicSettings,
  now: Date,
  sendAt: Date | null,
): MailDates {
  const first = sendAt ?? now;
  return {
    sendAt,
    reminders: reminderMoments(appointmentAt, settings).filter(
      (moment) => moment > first && moment < appointmentAt,
    ),
    linkEndsAt: linkEnd(appointmentAt, settings),
  };
}
