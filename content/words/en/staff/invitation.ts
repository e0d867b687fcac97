import { fill } from "@/lib/words/fill";
import { languages } from "../../../languages";
import { emergencyDesk, outcomeWords } from "./emergencies";

const englishNames = new Intl.DisplayNames("en", { type: "language" });

/** What staff read for a language of the form. */
export const languageLabel = (code: string): string =>
  englishNames.of(languages.find((one) => one === code) ?? languages[0]) ?? code;

/** The same as choices of a form. */
export const formLanguages = languages.map((value) => ({ value, label: languageLabel(value) }));

/** The words of the form for one invitation. */
export const invitationForm = {
  newTitle: "New invitation",
  editTitle: "Correct this invitation",
  labels: {
    name: "Name",
    "record-number": "Record number",
    email: "Email",
    phone: "Phone",
    birth: "Date of birth",
    "birth-day": "Day",
    "birth-month": "Month",
    "birth-year": "Year",
    day: "Appointment day",
    time: "Appointment time",
    which: "Which time is meant",
    clinician: "Clinician",
    language: "Language of the form",
    "send-day": "Send the mail on",
  },
  hints: {
    email: "Leave it empty for a person without email. You can then print a letter.",
    "record-number": "The clinic's own number of this person. You can leave it empty.",
    phone: "Shown at once when an answer is a sign of an emergency. You can leave it empty.",
    birth: "The person must give it to open the form.",
    time: "On the clinic's clock ({zone}), for example {example}.",
    clinician: "Whom the appointment is with. You can leave it empty.",
    sendDay: {
      now: "Leave it empty to send it at once.",
      rule: "Leave it empty to send it {days} before the appointment, at {hour}. Choose today to send it at once.",
    },
  },
  /** The two times that a time can stand for when the clocks are changed. */
  which: {
    first: "The earlier: {time}",
    second: "The later: {time}",
  },
  seeDates: "See the dates first",
  /** When mail, reminders and the link's end will be, before anything is saved. */
  dates: {
    title: "When things happen",
    mail: "Mail with the link",
    now: "As soon as you save and send",
    noEmail: "None, because there is no email address. You can print a letter.",
    reminders: "Reminders to those who have not finished",
    none: "None",
    linkEnds: "Link works until the end of",
  },
  saveAndSend: "Save and send",
  saveOnly: "Save only",
  saveChanges: "Save the changes",
  back: "Back to the invitation",
  conflict: {
    problem:
      "Someone else corrected this invitation meanwhile. See what differs, then save once more to keep what you typed.",
    title: "What differs",
    field: "Field",
    saved: "Saved by the other person",
    typed: "What you typed",
    notTyped: "Nothing: the form below has what they saved",
    same: "Nothing differs any more.",
    empty: "(empty)",
  },
} as const;

/** What must be mended in the form, as an instruction. */
export const typedProblems = {
  "name-missing": "Type the person's name.",
  "name-bad": "Shorten the name to 120 characters and remove signs that cannot be seen.",
  "email-bad": "Check the email address: it should look like name@example.org.",
  "birth-missing": "Type the date of birth.",
  "birth-unread":
    "Check the date of birth: use numbers, such as 27, 3 and 1960, or the month's name, and a day that exists.",
  "birth-future": "Check the date of birth: this day is in the future.",
  "birth-too-old": "Check the date of birth: write the year in four digits, 1900 or later.",
  "appointment-missing": "Choose the day of the appointment.",
  "appointment-unread": "Choose the day of the appointment.",
  "time-unread": "Type the time of the appointment, for example 14:30 or 2:30 pm.",
  "time-gap":
    "Check the time of the appointment: on this day the clocks go forward and this time does not exist. Choose one of the two below, or type another.",
  "time-twice":
    "Choose which time is meant: on this day the clocks go back and this time comes twice.",
  "appointment-past": "Choose an appointment that is still to come. This one is in the past.",
  "clinician-bad": "Shorten the clinician's name to 120 characters and remove unseen signs.",
  "language-unknown": "Language: choose one from the list.",
  "record-bad": "Shorten the record number to 40 characters and remove signs that cannot be seen.",
  "record-taken":
    "Check the record number: it belongs to a person with another name or date of birth.",
  "send-unread": "Send the mail on: choose a day, or leave it empty.",
  "send-past": "Send the mail on: choose today or a later day. This one is over.",
  "send-late": "Send the mail on: choose a day before the appointment.",
  "phone-bad": "Check the phone number: type at least three digits, and 40 characters at most.",
};

/** Why a link cannot end on a day. */
export const endProblems = {
  "end-unread": "Last day of the link: choose a day.",
  "end-past": "Last day of the link: choose a day that is not over. This one is in the past.",
  "end-too-far": "Last day of the link: choose a day within 60 days after the appointment.",
};

/** What a page says when something cannot be done with an invitation as it stands. */
export const notPossible = {
  title: "This cannot be done now",
  nothing: "Nothing was changed.",
  back: "Go to the invitation",
  reasons: {
    "not-sent": "The invitation was not sent yet. Send it first.",
    planned: "The invitation is sent on its day. Send it now if it should go sooner.",
    letter: "A letter was printed, and the person did not begin yet.",
    queued: "Mail to this person is waiting to be sent already. Look again in a few minutes.",
    sent: "The person did not begin yet.",
    failed: "The last mail could not be sent. Check the address and send it once more.",
    started: "The person has begun and did not send the form back yet.",
    returned: "The person has sent the form back. There is nothing more to ask for.",
    reviewed: "The summary was reviewed already.",
    filed: "The summary was put into the clinic's record already.",
    locked: "The link is locked after five wrong dates of birth. Unlock it first.",
    expired: "The link has ended. Choose a new last day for it first.",
    revoked: "The invitation was revoked. Make a new one if the person should still be asked.",
    "no-email": "There is no email address. Add one, copy the link or print a letter.",
    "reminders-off": "The person asked for no more reminders. Send the invitation, or call them.",
    "no-emergency": "Someone has taken note of this already.",
    "emergency-reached":
      "Someone else recorded what came of it meanwhile: the person was reached. The history says who and when.",
    "emergency-sent-to-emergency":
      "Someone else recorded what came of it meanwhile: the person was sent to emergency care. The history says who and when.",
    "emergency-other":
      "Someone else recorded what came of it meanwhile: something other than the first three. The history says who and when.",
    "emergency-anew":
      "The person reported an emergency sign once more since you opened the page. Look at the new one, call, and record what came of that.",
    deleted: "The answers are not kept any more: their time was over, so they were deleted.",
  },
  other: "Open the invitation and look at where it stands.",
} as const;

/** What went wrong with a mail, and what to do. */
export const failureWords = {
  refused: "The mail server does not answer. Tell whoever looks after it.",
  "unknown-server": "The mail server cannot be found. Tell whoever looks after this server.",
  busy: "The mail server asked us to wait. We try again by ourselves.",
  rejected:
    "The mail server refused this mail for good. Check the address, then send it once more.",
  timeout: "The mail server took too long. We try again by ourselves.",
  cut: "The connection to the mail server broke. We try again by ourselves.",
  certificate: "The mail server could not prove who it is. Tell whoever looks after it.",
  "no-encryption": "The mail server offers no encryption. Tell whoever looks after it.",
  "sign-in": "The mail server did not let us in. Tell whoever looks after this server.",
  settings:
    "The clinic's phone or sender address is not set. Set them; then we try again by ourselves.",
  address: "Mail cannot be sent to this address. Correct it, then send the mail once more.",
  late: "The link ended before the mail could be sent. Choose a new last day, then send it again.",
  unreadable: "What we know of this person cannot be read. Tell whoever looks after this server.",
  "given-up": "We tried for 48 hours and stopped. Check the address, then send it once more.",
  restored:
    "A backup was put back. It is not known whether this mail went out. Ask, or send it once more.",
  other: "The mail could not be sent. We try again by ourselves.",
};

/** What a page says that waits until a document can be printed. */
export const waitingWords = {
  title: "Many documents are being printed right now",
  text: ["Nothing was printed or changed yet."],
  again:
    "This page tries again by itself in {time}. It has tried {attempt} of {attempts} times. When the document is ready, it opens here.",
  noMore: "This page has tried {attempts} times and will not try again by itself.",
  later: "Press the button again in {time}.",
  tryNow: "Try now",
  stop: "Stop waiting and go to the desk",
} as const;

/** What printing says when it could not be done. */
export const printingProblems = {
  slow: {
    title: "Printing took too long",
    text: ["Try once more. If it happens again, open the summary as a page and print that."],
  },
  failed: {
    title: "This could not be printed",
    text: ["Try once more. If it happens again, tell whoever looks after the server."],
  },
  nothing: {
    title: "There is nothing to print for this day",
    text: ["No summary was sent back for an appointment on this day, or none is kept any more."],
  },
  badDay: {
    title: "This is not a day",
    text: ["Go back to the desk and choose a day there."],
  },
} as const;

/** The words of one invitation's page. */
export const invitationWords = {
  paperForm: "Print the form on paper",
  title: "Invitation",
  who: "Who",
  facts: {
    name: "Name",
    dateOfBirth: "Date of birth",
    recordNumber: "Record number",
    email: "Email",
    phone: "Phone",
    clinician: "Clinician",
    language: "Language",
    appointment: "Appointment",
    status: "Status",
    linkEnds: "Link works until the end of",
    linkEnded: "Link ended at the end of",
    mail: "Mail",
    planned: "Goes out on {when}",
    reminders: "Reminders sent",
    remindersOff: "{count}. The person asked for no more.",
  },
  none: "None",
  endsBefore:
    "The link ends before the appointment. Choose a later last day if the person should have it until then.",
  nextTitle: "What can be done",
  next: {
    "not-sent": "Send the link by email, copy it, or print it as a letter.",
    planned: "The link goes out by email on its day. Nothing needs doing.",
    letter: "A letter with the link was printed. The person did not begin yet.",
    queued: "The mail is waiting to be sent. This takes a few minutes at most.",
    sent: "The person has the link and did not begin yet.",
    failed: "The mail did not arrive. Check the address, then send it once more.",
    started: "The person has begun. They can stop and go on later.",
    returned: "The person has sent the form back. Open the summary.",
    reviewed: "A clinician has read the summary.",
    filed: "The summary is in the clinic's own record.",
    locked:
      "Five wrong dates of birth were given. Call the person, check the date, then unlock the link.",
    expired: "The link has ended. Choose a new last day to let the person go on.",
    revoked: "The links have ended for good. Invite the person anew if you need to.",
  },
  actions: {
    send: "Send the link by email",
    remind: "Send a reminder now",
    link: "Show a link to copy",
    letter: "Print a letter with the link",
    "fill-in": "Fill in with the person",
    unlock: "Unlock the link",
    extend: "Change the last day",
    change: "Correct the details",
    revoke: "Revoke",
    review: "Mark as reviewed",
    file: "Mark as filed in the record",
    unfile: "It is not filed after all",
    "emergency-outcome": "Record what came of the call",
    erase: "Erase this person",
  },
  resend: "Send the link once more",
  sendNow: "Send the link now",
  extendLabel: "Last day of the link",
  extendHint: "60 days after the appointment at most.",
  openSummary: "Open the summary",
  historyTitle: "History",
  historyColumns: { when: "When", who: "Who", what: "What" },
  older: "Older events",
  newest: "Newest events",
  backToDesk: "Back to the desk",
  done: {
    made: "Saved.",
    "made-and-sent": "Saved. The mail is on its way.",
    "made-and-planned": "Saved. The mail goes out on its day, which stands below.",
    duplicate:
      "This person has an invitation to this appointment already: this one. Nothing was changed.",
    send: "The mail is on its way.",
    remind: "The reminder is on its way.",
    "sent-for": "The form was sent. The summary is ready.",
    left: "You left the form. What you filled in is saved, and you can go on with it.",
    unlock: "The link works again.",
    extend: "The last day was changed.",
    change: "Your changes were saved.",
    "change-all": "Your changes were saved, on all invitations of this person.",
    "change-joined":
      "Your changes were saved. Someone was invited before under this name and date of birth: their invitations stand together now.",
    "change-told": "Your changes were saved. The person is mailed the new appointment.",
    "change-untold":
      "Your changes were saved. No mail tells the person of the new appointment: call them, or print a letter.",
    "change-email":
      "Your changes were saved. Links mailed to the old address have ended: send the link once more.",
    revoke: "The invitation was revoked. Its links have ended.",
    review: "Marked as reviewed.",
    file: "Marked as filed in the record.",
    unfile: "Marked as not filed in the record.",
    "emergency-reached": fill(emergencyDesk.recorded, { outcome: outcomeWords.reached }),
    "emergency-no-answer": fill(emergencyDesk.recorded, { outcome: outcomeWords["no-answer"] }),
    "emergency-sent-to-emergency": fill(emergencyDesk.recorded, {
      outcome: outcomeWords["sent-to-emergency"],
    }),
    "emergency-other": fill(emergencyDesk.recorded, { outcome: outcomeWords.other }),
  },
  confirm: {
    revoke: {
      title: "Revoke this invitation?",
      text: [
        "All its links end at once, also in browsers that are open. This cannot be undone.",
        "The person does not hear of it from us.",
      ],
      yes: "Yes, revoke it",
      no: "No, go back",
    },
  },
  link: {
    title: "The link to copy",
    text: [
      "This link and this code are shown once. Give them to this person and nobody else.",
      "The person needs their date of birth to open either.",
    ],
    label: "Link",
    copy: "Copy the link",
    copied: "Copied.",
    codeTitle: "Or read out this code",
    codeText:
      "On the phone: the person opens {site}, chooses “I have a code from a letter” and types it. Ask them to read it back.",
    spoken: {
      C: "Charlie",
      D: "Delta",
      F: "Foxtrot",
      H: "Hotel",
      J: "Juliett",
      K: "Kilo",
      M: "Mike",
      N: "November",
      P: "Papa",
      R: "Romeo",
      T: "Tango",
      V: "Victor",
      W: "Whiskey",
      X: "X-ray",
      Y: "Yankee",
    },
    back: "Back to the invitation",
  },
} as const;

/** Who did something, where no name of staff is known. */
export const actorWords: { readonly [actor: string]: string } = {
  staff: "An account that is gone",
  patient: "The person",
  system: "Ready to Ask",
};

/** A fact of an event that its history shows beside what happened. */
export const factWords = {
  until: "Last day: {until}",
  kind: {
    invitation: "Invitation",
    reminder: "Reminder",
    moved: "Appointment moved",
    alert: "Alert to the clinic",
    "alert-deputy": "Alert to the deputy",
  },
  changed: {
    name: "Name",
    record: "Record number",
    birth: "Date of birth",
    email: "Email",
    phone: "Phone",
    appointment: "Appointment",
    joined: "Joined with another invitation of this person",
  },
  day: "With the day {day}",
  outcome: outcomeWords,
} as const;

/** The words around a returned summary. */
export const summaryPage = {
  title: "Summary",
  sentBack: "Sent back {when}.",
  openPdf: "PDF for the visit",
  parts: { answers: "PDF of all answers", known: "PDF of what is known" },
  otherPrint: { normal: "PDF in normal print", large: "PDF in large print" },
  /** {language} */
  pageOneIn: "Page 1 in {language}",
  fhir: "Save as FHIR",
  none: "There is no summary to show",
  earlier: "This is an earlier version. The person sent another one later.",
  latest: "Open the latest version",
  filed: "Filed in the record {when}.",
  changedSinceFiled:
    "The person sent more after this was filed. Put the latest version into the record, then mark it as filed.",
  changed: "Changed since it was printed. Print it again, or see what was printed before.",
  versions: "Every version that was sent",
  version: "Sent {when}",
  reviewed: "Reviewed {when}.",
  back: "Back to the invitation",
} as const;
