/** Where an invitation stands: a sign, so that colour is never alone, and the words for it. */
export const statusWords = {
  "not-sent": { sign: "○", label: "Not sent" },
  planned: { sign: "◷", label: "Will be sent" },
  letter: { sign: "✉", label: "Letter printed" },
  queued: { sign: "…", label: "Being sent" },
  sent: { sign: "→", label: "Sent" },
  failed: { sign: "!", label: "Mail failed" },
  started: { sign: "◐", label: "Started" },
  returned: { sign: "●", label: "Sent back" },
  reviewed: { sign: "✓", label: "Reviewed" },
  filed: { sign: "■", label: "Filed" },
  locked: { sign: "▣", label: "Locked" },
  expired: { sign: "–", label: "Link ended" },
  revoked: { sign: "×", label: "Revoked" },
};

/** How the last mail with a link went. */
export const mailWords: { readonly [state: string]: string } = {
  none: "No mail yet",
  queued: "Waiting to be sent",
  sent: "Sent",
  failed: "Failed",
};

/** The words of the desk's list. */
export const deskWords = {
  title: "Desk",
  emergencies: {
    title: "Emergency signs: call these people now",
    said: "Shown an emergency notice and said yes, {time}",
    saidOn: "Shown an emergency notice and said yes, {day}, {time}",
    seen: "I have taken note",
    seenFor: "of {name}",
  },
  search: {
    label: "Find a person by name",
    hint: "The beginning of the first or last name is enough. All days are searched.",
    button: "Find",
    found: "Found by name",
    over: "This search is over. Type the name once more.",
    clear: "Show all appointments",
  },
  ranges: {
    label: "Which appointments",
    upcoming: "From today on",
    past: "Before today",
    day: "One day",
    show: "Show this day",
    badDay: "This is not a day. Here are the appointments from today on.",
  },
  filters: {
    label: "Show by status",
    all: "All",
    more: "{count}+",
    count: "{label}: {count}",
  },
  columns: {
    time: "Time",
    name: "Name",
    dateOfBirth: "Date of birth",
    clinician: "Clinician",
    status: "Status",
    mail: "Mail",
    reminders: "Reminders",
    sentBack: "Summary",
  },
  changed: "Changed since printed",
  changedSinceFiled: "Changed since filed",
  openSummary: "Open",
  openSummaryOf: "the summary of {name}",
  noEmail: "No email",
  notGiven: "Not given",
  remindersOff: "{count}, stopped by the person",
  printDay: "Print this day's summaries",
  printDayOf: "of {day}",
  today: "Today, {day}",
  none: "There are no appointments here.",
  noneFound: "Nobody was found. Check the spelling, or type fewer letters.",
  pages: {
    label: "Pages of the list",
    previous: "Earlier in the list",
    next: "Further in the list",
  },
  newInvitation: "New invitation",
  importFile: "Invite from a file",
  blankForm: "Print a blank form ({language})",
  setUp: {
    text: "Before mail goes out, check these settings: {fields}.",
    link: "Go to the settings",
    ask: "Ask an administrator to check these settings before mail goes out: {fields}.",
  },
} as const;
