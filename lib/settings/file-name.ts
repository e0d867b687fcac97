import { clinicDay } from "./clinic-time";
import type { ClinicSettings } from "./settings";

/** What a file holds. */
export type FileContent =
  | "summary"
  | "answers"
  | "known"
  | "letter"
  | "letters"
  | "summaries"
  | "form"
  | "day";

/** What a file is about: one invitation, or a clinic's day (YYYY-MM-DD). */
export type FileSubject =
  | { readonly id: string; readonly appointmentAt: Date }
  | { readonly day: string };

/** The beginning of an invitation's id, by which staff find it among those of a day. */
export const shortId = (id: string): string => id.slice(0, 8);

/**
 * The name of a file that leaves the clinic's side, without its ending: the appointment's day, what tells
 * it from others of that day, and what it holds. A name or date of birth stands in none.
 */
export function fileName(
  subject: FileSubject,
  content: FileContent,
  place: Pick<ClinicSettings, "timeZone">,
): string {
  if ("day" in subject) return `${subject.day}-${content}`;
  const { id, appointmentAt } = subject;
  return `${clinicDay(appointmentAt, place)}-${shortId(id)}-${content}`;
}
