const failures = {
  refused: "The mail server did not answer.",
  "unknown-server":
    "The mail server could not be found by its name. Tell whoever looks after the server.",
  busy: "The mail server asked us to wait.",
  rejected:
    "The mail server refused this mail for good. Check the address for a typing mistake, correct it, and send it again.",
  timeout: "The mail server took too long.",
  cut: "The connection to the mail server broke off.",
  certificate:
    "The mail server's certificate is not valid, so nothing was sent to it. Tell whoever looks after the server.",
  "no-encryption":
    "The mail server offers no encryption, so nothing was sent to it. Tell whoever looks after the server.",
  "sign-in":
    "The mail server did not accept our user name and password. Tell whoever looks after the server.",
  settings:
    "The clinic's phone number or sender address is not set, so nothing was sent. An administrator can set them under Settings.",
  address:
    "There is no usable address. Check the person's address and the clinic's sender address, and send it again.",
  unreadable:
    "What is kept about this person could not be read. Tell whoever looks after the server.",
  late: "The link had run out before the mail could be sent. Extend the invitation and send it again.",
  "given-up":
    "The mail could not be sent for four days. Check that the address is right and send it again.",
  restored:
    "The mail was waiting when a backup was made that has been put back since. It is not known whether it went out: ask the person, or send it again.",
  other: "The mail could not be sent.",
};

/** What staff read about mail. */
export const staffMail = {
  /** Why the last attempt at a mail failed; `goesOn` or `stopped` follows it. */
  failures,
  goesOn: "We try again by ourselves for 48 hours.",
  stopped: "We do not try any more.",
  mailbox: {
    title: "Mailbox",
    intro: [
      "No mail server is set, so mail goes into files on this computer. This page shows them.",
      "Nobody receives it. The page is there for trying things out and never in production.",
    ],
    server: "A mail server is set, so mail goes there and nothing is kept here.",
    none: "There is no mail yet.",
    caption: "Mail, the newest first",
    columns: { sent: "Made", to: "To", subject: "Subject" },
    back: "Back to the mailbox",
    from: "From",
    to: "To",
    sent: "Made",
    plain: "Plain text",
    html: "As a mail program shows it",
  },
} as const;
