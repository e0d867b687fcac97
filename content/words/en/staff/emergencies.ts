/** What staff read and press when somebody reported a sign of an emergency. */
export const emergencyDesk = {
  title: "Emergency signs: call these people now",
  triedTitle: "No answer yet: try again",
  reported: "Says there is, or may be, an emergency sign: {time}",
  reportedOn: "Says there is, or may be, an emergency sign: {day}, {time}",
  record: "Record number {number}",
  call: "Call {name}",
  noPhone: "No phone number:",
  addPhone: "add one",
  addPhoneFor: "for {name}",
  tried: "Tried at {time}, no answer ({name})",
  triedOften: "Tried {count} times, last at {time}, no answer ({name})",
  someone: "an account that is gone",
  whatCame: "What came of the call to {name}?",
  recorded: "Recorded: {outcome}.",
} as const;

/** What became of a sign, on its buttons and in the history. */
export const outcomeWords = {
  reached: "Reached",
  "no-answer": "No answer",
  "sent-to-emergency": "Sent to emergency care",
  other: "Other",
} as const;
