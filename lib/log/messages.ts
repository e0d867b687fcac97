/**
 * Everything the log can say. A line's words are one of these and nothing else, so that no word of a
 * person, no name and no address can stand in it.
 */
export const messages = {
  started: "The server takes requests.",
  startFailed: "The server could not start.",
  linksAreLocal:
    "Mail goes out with links to http://localhost, which open on this computer alone: set APP_URL.",
  ending: "The server ends: it finishes what it has begun.",
  ended: "The server has ended.",
  endedLate: "Not all could be ended in order.",
  request: "A request was answered.",
  failed: "Something failed.",
  printed: "A package or a page printed something, which is left out here.",
  unknownFields: "A form had fields that no page of ours has; they were left out.",
  signInFailed: "Signing in met a failure.",
  queueFailed: "The job queue failed and will try again.",
  printingFailed: "PDFs cannot be printed yet.",
  notPrinted: "A document could not be printed, or not in time.",
  databaseReopened: "The embedded database had ended and was opened again.",
  databaseNotOpened: "The embedded database had ended and cannot be opened again yet.",
  databaseUnavailable: "The database did not answer, so a request was refused.",
  operationsUnreachable: "Commands cannot reach this server for a backup or new keys.",
  tampered: "Something stored was changed from outside: the audit log says what.",
  auditBroken: "The audit log does not hold what was noted of it: run `npm run audit:verify`.",
} as const;

/** The name of a line of the log. */
export type LogEvent = keyof typeof messages;
