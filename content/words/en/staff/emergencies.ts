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
  alertFailed: "The alert mail did not go out. {why}",
  someone: "an account that is gone",
  whatCame: "What came of the call to {name}?",
  watch: {
    listFrom: "This list is from {time}.",
    listChanged: "The list below is from {time} and has changed since.",
    looked: "We looked for emergency signs at {time}.",
    refresh: "Refresh",
    failed: "This list is from {time}; it could not be refreshed.",
    reload: "Reload",
    signedOut: "This list is from {time}. You were signed out, so it is not refreshed any more.",
    signIn: "Sign in again",
    announced: "New emergency signs: {count}. Call now.",
  },
  recorded: "Recorded: {outcome}.",
} as const;

/** What became of a sign, on its buttons and in the history. */
export const outcomeWords = {
  reached: "Reached",
  "no-answer": "No answer",
  "sent-to-emergency": "Sent to emergency care",
  other: "Other",
} as const;
