import { clinicDay, clinicMoments, clinicTime, daysFrom } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import type { Move } from "./typed-move";

/** Why one appointment cannot move there. */
export type NotMoved = "past" | "no-such-time" | "there-already";

/**
 * When an appointment is after it moved: at the same time by the clinic's clock, which a day may not
 * have, or may have twice; then it is the first.
 */
export function movedTo(
  appointmentAt: Date,
  move: Move,
  { settings, now }: { readonly settings: Pick<ClinicSettings, "timeZone">; readonly now: Date },
): Date | NotMoved {
  const from = clinicDay(appointmentAt, settings);
  const day = move.kind === "day" ? move.day : daysFrom(from, move.days);
  const moments = clinicMoments(day, clinicTime(appointmentAt, settings), settings);
  if (day === from) return "there-already";
  if (moments.kind === "gap") return "no-such-time";
  const moment = moments.kind === "one" ? moments.moment : moments.moments[0];
  return moment <= now ? "past" : moment;
}

/** What keeps a move from being begun: the day is over, or nobody would have a time to come. */
export type WholeMoveProblem = "day-past" | "days-past";

/** Whether a move leads into the past as a whole; null when it does not. */
export function wholeMoveProblem(
  appointments: readonly Date[],
  move: Move,
  context: { readonly settings: Pick<ClinicSettings, "timeZone">; readonly now: Date },
): WholeMoveProblem | null {
  const { now, settings } = context;
  const isOver = move.kind === "day" && move.day < clinicDay(now, settings);
  const isPast = (at: Date): boolean => movedTo(at, move, context) === "past";
  if (!isOver && !(appointments.length > 0 && appointments.every(isPast))) return null;
  return move.kind === "day" ? "day-past" : "days-past";
}
