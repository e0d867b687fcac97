import { wayOfEntry } from "@/lib/invitations/entered-by";
import type { Assistant } from "@/lib/invitations/links/patient-sessions";
import type { SummaryInput } from "@/lib/summary/summary-input";

/**
 * What a summary says of the staff who filled the form in, as it is sent from this session; `enteredBy` is
 * how staff did so at any time, as it is stored.
 */
export function enteredIn(
  enteredBy: string | null,
  assistant: Assistant | null,
): Pick<SummaryInput, "entered"> {
  const way = assistant?.way ?? wayOfEntry(enteredBy);
  return way === null ? {} : { entered: { way, sent: assistant !== null } };
}
