/** The words of the page that says how many came how far. */
export const completionWords = {
  title: "How many send the form back",
  lead: "Invited people with an appointment in the last {days} days, today left out.",
  covers: [
    "Revoked invitations and people who were erased are left out. Forms that were deleted because their time was over are counted.",
    "No figure is of fewer than {fewest} people, and none can be worked out. Small groups are put together, and where that is not enough a column or a table is left out.",
  ],
  periods: {
    label: "Which appointments",
    recent: "Last {days} days",
    whole: "Last {days} days",
  },
  none: "Too few people for figures: fewer than {fewest}, or so few more than in another period that they could be told apart.",
  noTable: "Too few people to divide them so.",
  stages: {
    invited: "Invited",
    opened: "Opened",
    started: "Started",
    returned: "Sent back",
  },
  /** {count} of those invited, in hundredths. */
  share: "{count} ({percent}%)",
  /** Which of several groups a row is of. */
  together: "{groups} together",
  and: ", ",
  all: { title: "Everyone", caption: "How far everyone came", column: "Who", row: "Everyone" },
  ways: {
    title: "By how they were reached",
    caption: "How far they came, by the way the form was opened, or the link given last",
    column: "Way",
    note: "Whoever typed the short code of a letter counts there; a letter that nobody opened counts as a letter. Look at the two together.",
    labels: {
      mail: "Mail",
      copy: "Copied link",
      letter: "Letter",
      code: "Short code",
      staff: "Filled in by staff",
    },
  },
  languages: {
    title: "By language",
    caption: "How far they came, by the language they were invited in",
    column: "Language",
  },
  stops: {
    title: "Where people stop",
    caption: "The page saved last by those who started and did not send it back",
    column: "Page of the form",
    people: "People",
    unknown: "Not known",
  },
};
