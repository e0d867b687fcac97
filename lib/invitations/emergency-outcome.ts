import { z } from "zod";

/** What can become of a sign of an emergency, as staff record it. */
export const emergencyOutcomes = ["reached", "no-answer", "sent-to-emergency", "other"] as const;
export const emergencyOutcome = z.enum(emergencyOutcomes);
export type EmergencyOutcome = z.output<typeof emergencyOutcome>;

/** Whether the alarm is over with it. Whoever did not answer is to be tried again. */
export const endsAlarm = (outcome: EmergencyOutcome): boolean => outcome !== "no-answer";
