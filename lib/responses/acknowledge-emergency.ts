import { emergencyPassed } from "@/lib/questionnaire/journey";
import type { Draft } from "./draft";

/** The draft with the time at which the emergency page was acknowledged; the first time stands. */
export function acknowledgeEmergency(draft: Draft, now: Date): Draft {
  if (draft.answers["emergency-signs"] === undefined || emergencyPassed(draft)) return draft;
  return { ...draft, emergency: { ...draft.emergency, acknowledgedAt: now.toISOString() } };
}
