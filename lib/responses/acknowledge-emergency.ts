import type { Content } from "@/lib/edition/content";
import { emergencyAnswer } from "@/lib/questionnaire/emergency";
import { emergencyPassed } from "@/lib/questionnaire/journey";
import type { Draft } from "./draft";

type Form = Pick<Content, "steps">;

/** Whether the answer about signs of an emergency waits for the emergency page to be acknowledged. */
export const toBeAcknowledged = (content: Form, draft: Draft): boolean =>
  emergencyAnswer(content, draft.answers) !== undefined && !emergencyPassed(content, draft);

/** The draft with the time at which the emergency page was acknowledged; the first time stands. */
export function acknowledgeEmergency(content: Form, draft: Draft, now: Date): Draft {
  if (!toBeAcknowledged(content, draft)) return draft;
  return { ...draft, emergency: { ...draft.emergency, acknowledgedAt: now.toISOString() } };
}
