import { fill } from "@/lib/words/fill";
import { cleanText, oneLine } from "./clean-text";
import { momentWords } from "./date-words";
import type { Fact } from "./facts";
import type { SummaryInput } from "./summary-input";

/** When, with whom and where the appointment is; nothing for a walk-in. */
export function appointmentFacts(
  input: Pick<SummaryInput, "content" | "appointment" | "timeZone">,
): readonly Fact[] {
  const { appointment, content } = input;
  if (appointment === undefined) return [];
  const { appointment: label, appointmentAt, appointmentWith } = content.summaryWords.overview;
  const clinician = oneLine(cleanText(appointment.clinician));
  const value = fill(clinician === "" ? appointmentAt : appointmentWith, {
    at: momentWords(appointment.at, input),
    clinic: oneLine(cleanText(appointment.clinic)),
    clinician,
  });
  return [{ label, value, answered: true }];
}
