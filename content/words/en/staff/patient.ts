/** The words of a person's page, and of the ways to it. */
export const patientPage = {
  title: "Person",
  who: "Who",
  invitations: "Invitations",
  caption: "All invitations of this person, the latest appointment first",
  columns: {
    appointment: "Appointment",
    clinician: "Clinician",
    status: "Status",
    summary: "Summary",
  },
  again: "New invitation for this person",
  correct: "Correct the details",
  audit: "Who looked at this record",
  erase: "Erase this person",
  /** On the page of one invitation. */
  all: { one: "This person's page", more: "All {count} invitations of this person" },
  /** On the form that corrects one of several. */
  alsoOthers:
    "Name, record number, date of birth, email and phone are corrected on all {count} invitations of this person.",
  sorting:
    "Invitations from before the last update are still being sorted by person. Look again in some minutes.",
} as const;

/** Asks before invitations of a person are erased. */
export const erasePage = {
  title: "Erase this person?",
  text: [
    "Each ticked invitation is deleted at once, with its links, mail and all answers. We cannot get them back.",
    "The audit log keeps that it was done, when and by whom, and no name.",
  ],
  list: "Invitations to erase",
  answers: {
    none: "no answers",
    begun: "answers begun",
    "sent back": "answers sent back",
  },
  noneTicked: "Tick at least one invitation.",
  yes: "Yes, erase what is ticked",
  no: "No, go back",
} as const;
