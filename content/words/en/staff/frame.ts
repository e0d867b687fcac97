/** The words around every page of the clinic's side. */
export const staffFrame = {
  /** The clinic's side is in English alone. */
  language: "en",
  product: "Ready to Ask",
  skip: "Skip to content",
  navigation: "Clinic",
  account: "Your account",
  links: {
    desk: "Desk",
    newInvitation: "New invitation",
    importFile: "Import",
    completion: "Figures",
    people: "People",
    settings: "Settings",
    audit: "Audit",
    mailbox: "Mailbox",
    signIn: "Sign in",
  },
  signOut: "Sign out",
  signedInAs: "Signed in as",
  description: "The clinic's side of Ready to Ask.",
  roles: {
    intake: "Intake",
    clinician: "Clinician",
    administrator: "Administrator",
  },
  errorPrefix: "Error:",
  /** {time}: how long to wait. */
  tryAgain: "You can try again in {time}.",
  fixTitle: "Please mend this first",
  keptForm:
    "You are signed in again. What you typed stands below as you left it, and nothing of it is saved or sent yet.",
} as const;

/** The button of a form that could not be taken, and is kept. */
export const staffSendAgain = "Send it again";

/** What a form says that was sent after its member of staff was signed out. */
export const staffSignedOut = {
  title: "You were signed out, and nothing is lost",
  text: [
    "You are not signed in any more. That happens when nothing is done for 15 minutes. What you typed is kept on this page.",
    "Sign in in another tab. Then come back here and send it again. If you had chosen a file, choose it again.",
  ],
  press: staffSendAgain,
  /** Said at a file's field: which file it was is not known to us. */
  chooseFile: "Choose the file again. A browser gives a file once only.",
  signIn: "Sign in (opens another tab)",
} as const;

/** What a page of the clinic's side says when it cannot do what was asked. */
export const staffProblems = {
  signedOut: {
    title: "Sign in first",
    text: [
      "You are not signed in, or you were signed out because nothing was done for 15 minutes.",
      "Sign in and do it once more. Nothing was changed.",
    ],
  },
  notAllowed: {
    title: "Your role does not allow this",
    text: [
      "Nothing was changed. Ask an administrator of your clinic to do it, or to change your role.",
    ],
  },
  notFound: {
    title: "We cannot find this page",
    text: ["It may have been deleted. Check the address, or go back to the desk."],
  },
  badForm: {
    title: "We could not read this form",
    text: ["Nothing was changed. Go back, load the page again, and send it once more."],
  },
  tooLarge: {
    title: "That was too much to send at once",
    text: ["Nothing was changed. Go back and send less."],
  },
  fileTooLarge: {
    title: "The file is larger than 8 MB",
    text: [
      "Nothing was read. A file may be 8 MB at most, which is far more than 10,000 people need.",
      "Leave out columns that are not needed, or split the file, and send it again.",
    ],
  },
  otherSite: {
    title: "This form was not sent from our page",
    text: ["Nothing was changed. Open the page here and send the form again."],
  },
  changedMeanwhile: {
    title: "Someone else changed this meanwhile",
    text: ["Your change was not saved. Open the page again, look at it, and change it once more."],
  },
  tooManyTries: {
    title: "Too many tries",
    text: [
      "After several wrong tries from one place we pause, so that nobody can guess.",
      "If you cannot wait, an administrator can let you begin anew, which ends the pause.",
    ],
  },
  busy: {
    title: "Too many people are signing in right now",
    text: ["Nothing was changed. Wait a moment, then do it once more."],
  },
  lastAdministrator: {
    title: "The clinic needs an administrator",
    text: [
      "This is the last administrator who can sign in, so nothing was changed.",
      "Make someone else an administrator first.",
    ],
  },
  ownAccount: {
    title: "Another administrator must do this",
    text: ["You cannot let yourself begin anew. Nothing was changed."],
  },
  broken: {
    title: "Something went wrong on our side",
    text: ["Go back and try once more. If it happens again, tell whoever looks after the server."],
  },
  unavailable: {
    title: "Nothing can be saved right now",
    text: [
      "The database does not answer, so nothing was saved. What you typed is kept on this page.",
      "Wait a minute, and send it again. If it goes on, tell whoever looks after the server.",
    ],
  },
  notShown: {
    title: "Nothing can be shown right now",
    text: [
      "The database does not answer. Wait a minute, and load this page again.",
      "If it goes on, tell whoever looks after the server.",
    ],
  },
} as const;
