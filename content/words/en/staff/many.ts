import { notPossible } from "./invitation";

/** The words for work on many rows of the desk at once. */
export const manyWords = {
  tick: "Tick {name}, {time}",
  tickColumn: "Tick",
  page: "Tick all on this page",
  list: "Tick everyone in this list, {most} at most",
  label: "Work on those ticked",
  hint: "Tick people to work on many at once.",
  counted: "ticked",
  countedPage: "All on this page are ticked",
  countedList: "Everyone in this list is ticked",
  none: "Tick at least one person first.",
  buttons: {
    send: "Send or resend",
    letter: "Print letters",
    move: "Move",
    revoke: "Revoke",
    pages: "Print page 1",
    zip: "Download as ZIP",
    file: "Mark as filed",
    review: "Mark as reviewed",
  },
  people: { one: "1 person", other: "{count} people" },
  cut: "More than {most} were ticked. These are the first {most}; do the others afterwards.",
  asks: {
    send: {
      title: "Send the link by email to {people}?",
      text: ["Each gets a mail with their own link. Links given out before go on working."],
      yes: "Yes, send",
    },
    letter: {
      title: "Print letters for {people}?",
      text: [
        "One PDF with a letter for each, in the person's language, with a new link of their own.",
        "It opens in a new tab. When it is printed, come back here and see what came of each.",
      ],
      yes: "Yes, print the letters",
    },
    move: {
      title: "Move the appointments of {people}?",
      text: ["Whoever has had mail with the link hears of the new time by mail."],
      yes: "Yes, move",
    },
    revoke: {
      title: "Revoke the invitations of {people}?",
      text: [
        "All their links end at once, also in browsers that are open. This cannot be undone.",
        "They do not hear of it from us.",
      ],
      yes: "Yes, revoke",
    },
    pages: {
      title: "Print page 1 for {people}?",
      text: [
        "One PDF with page 1 of each summary, in the order of the appointments.",
        "It opens in a new tab. When it is printed, come back here and see what came of each.",
      ],
      yes: "Yes, print",
    },
    zip: {
      title: "Download the summaries of {people}?",
      text: [
        "One ZIP with a PDF for each, named by the record number, or by a short id where there is none. No name is in it outside the PDFs.",
        "A list in the ZIP says what each file is. When it is saved, see here what came of each.",
      ],
      yes: "Yes, download",
    },
    file: {
      title: "Mark the summaries of {people} as filed?",
      text: ["Do this once they are in the clinic's own record. It can be taken back one by one."],
      yes: "Yes, they are filed",
    },
    review: {
      title: "Mark the summaries of {people} as reviewed?",
      text: ["Do this once you have read them."],
      yes: "Yes, they are reviewed",
    },
  },
  move: {
    title: "Where to",
    how: { day: "To one day", shift: "By a number of days" },
    day: "New day",
    days: "Days",
    daysHint: "7 is a week later, -7 a week earlier. All keep their time.",
    problems: {
      "how-missing": "Choose one of the two.",
      "day-unread": "Choose the new day.",
      "days-unread": "Type by how many days, for example 7 or -7, 366 at most.",
      "day-past":
        "Choose a later day. On this one the new times would be in the past, so nobody was moved.",
      "days-past":
        "Type another number of days. By this one all new times would be in the past, so nobody was moved.",
    },
  },
  again: {
    one: "1 of them has had the mail already and gets it once more.",
    other: "{count} of them have had the mail already and get it once more.",
  },
  nobody: "This cannot be done with any of those ticked",
  who: "Who: {people}",
  left: "Left out: {people}",
  no: "No, go back to the list",
  seeOutcome: "See what came of each",
  fhir: "Put the answers as FHIR (JSON) beside each PDF",
  done: {
    title: "What came of it",
    lead: "Done for {people}.",
    leadLeft: "Done for {people}. Not done for {left}.",
    columns: { when: "Appointment", name: "Name", outcome: "What happened" },
    unknown: "Cannot be shown",
    onceMore: "Once more",
    back: "Back to the list",
    words: {
      send: "The mail is on its way.",
      letter: "The letter is in the PDF, and its link works.",
      move: "Moved.",
      revoke: "Revoked.",
      pages: "Page 1 is in the PDF.",
      zip: "In the ZIP.",
      file: "Marked as filed.",
      review: "Marked as reviewed.",
    },
  },
  reasons: {
    ...notPossible.reasons,
    "done-untold": "Moved. No mail tells them: call them, or print a new letter.",
    past: "The new time would be in the past.",
    "no-such-time": "The clock is put forward over this time on that day. Move it by itself.",
    "there-already": "It is on that day already.",
    gone: "The invitation is gone: it was deleted or erased.",
    duplicate: "The person has another invitation to that appointment.",
    changed: "Someone else changed it at the same moment. Try this one once more.",
    unreadable: "What is stored cannot be read. Tell whoever looks after the server.",
    "not-printed": "This one could not be printed. Open it and try it alone.",
    busy: "Too many documents were being printed. Try this one once more.",
    broken: "Something failed. Try this one once more.",
  },
} as const;

/** The list inside a ZIP of summaries. */
export const zipWords = {
  listName: "contents.csv",
  columns: {
    file: "File",
    record: "Record number",
    id: "Short id",
    appointment: "Appointment",
    outcome: "What happened",
  },
} as const;
