/** What can become of a sign of an emergency, as staff record it. */
export const emergencyOutcomes = ["reached", "no-answer", "sent-to-emergency", "other"] as const;
export type EmergencyOutcome = (typeof emergencyOutcomes)[number];

/** Whether the alarm is over with it. Whoever did not answer is to be tried again. */
export const endsAlarm = (outcome: EmergencyOutcome): boolean => outcome !== "no-answer";
