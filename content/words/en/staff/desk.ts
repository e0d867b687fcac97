/** Where an invitation stands: a sign, so that colour is never alone, the words for it, and what kind of news it is. */
export const statusWords = {
  "not-sent": { sign: "○", label: "Not sent", kind: "attention" },
  planned: { sign: "◷", label: "Will be sent", kind: "waiting" },
  letter: { sign: "✉", label: "Letter printed", kind: "waiting" },
  queued: { sign: "…", label: "Being sent", kind: "waiting" },
  sent: { sign: "→", label: "Sent", kind: "waiting" },
  failed: { sign: "!", label: "Mail failed", kind: "trouble" },
  started: { sign: "◐", label: "Started", kind: "waiting" },
  returned: { sign: "●", label: "Sent back", kind: "done" },
  reviewed: { sign: "✓", label: "Reviewed", kind: "done" },
  filed: { sign: "■", label: "Filed", kind: "done" },
  locked: { sign: "▣", label: "Locked", kind: "trouble" },
  expired: { sign: "–", label: "Link ended", kind: "attention" },
  revoked: { sign: "×", label: "Revoked", kind: "over" },
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
  search: {
    label: "Find a person",
    hint: "The beginning of a name, a date of birth, a record number or an email address. All days are searched.",
    button: "Find",
    found: "What was found",
    over: "This search is over. Type it once more.",
    clear: "Show all appointments",
  },
  ranges: {
    label: "Which appointments",
    upcoming: "From today on",
    past: "Before today",
    day: "One day",
    toReview: "To review",
    unfiled: "Deleted soon, not filed",
    clinician: "Clinician",
    anyClinician: "Everyone",
    oneClinician: "The one chosen",
    show: "Show",
    badDay: "This is not a day. Here are the appointments from today on.",
  },
  unfiled: {
    one: "{count} summary is deleted within {days} days and is not filed in the record.",
    many: "{count} summaries are deleted within {days} days and are not filed in the record.",
    link: "Show them",
  },
  filters: {
    label: "Show by status",
    all: "All",
    more: "{count}+",
    count: "{label}: {count}",
    flags: { changed: "Changed since printed", "no-email": "Without email" },
  },
  columns: {
    time: "Time",
    name: "Name",
    dateOfBirth: "Date of birth",
    clinician: "Clinician",
    status: "Status",
    mail: "Mail",
    sentBack: "Summary",
  },
  changed: "Changed since printed",
  changedSinceFiled: "Changed since filed",
  deletedAfter: "Not filed, deleted after {day}",
  openSummary: "Open",
  openSummaryOf: "the summary of {name}",
  noEmail: "No email",
  planned: "Goes out on {day}",
  notGiven: "Not given",
  reminders: {
    one: "1 reminder",
    many: "{count} reminders",
    off: "the person asked for no more",
  },
  printDay: "Print this day's summaries",
  printDayOf: "of {day}",
  today: "Today, {day}",
  none: "There are no appointments here.",
  noneFound: "Nobody was found. Check the spelling, or type less of it.",
  pages: {
    label: "Pages of the list",
    previous: "Earlier in the list",
    next: "Further in the list",
  },
  newInvitation: "New invitation",
  importFile: "Invite from a file",
  blankForm: "Print a blank form ({language})",
  localLinks:
    "Links in mail lead to {address}, which opens on this computer alone. Before you invite anyone, set APP_URL to the address patients can open, and start the server again.",
  setUp: {
    text: "Before mail goes out, check these settings: {fields}.",
    link: "Go to the settings",
    ask: "Ask an administrator to check these settings before mail goes out: {fields}.",
  },
} as const;
