/** The pages on which many people are invited from a file. */
export const importWords = {
  title: "Invite people from a file",
  lead: [
    "Choose the file as your practice system exports it, or paste rows from a spreadsheet. Nobody is invited before you have seen what needs mending or deciding.",
    "Nobody is invited twice to the same appointment, so the same file can be sent again.",
  ],
  file: "CSV or Excel file",
  fileHint: "CSV, text or .xlsx; 8 MB and 10,000 rows at most.",
  text: "Or paste the rows here, headers included",
  submit: "Read the rows",
  template: "Download an empty file with the right headers",
  columnsTitle: "The columns",
  columnsLead:
    "These are found by their headers, in English or Spanish, in any order; other columns are left unread. Where we do not know a header you say once which column is which.",
  columns: [
    "Name: whole, or First name and Last name",
    "Date of birth",
    "Appointment: date and time in one column or in two",
    "Email: leave it empty for a person who gets a letter",
    "Record number, Phone, Clinician: may be left out",
    "Language: English or Spanish; the clinic's usual one when it is left out",
    "Status: whoever is cancelled or deceased is not invited",
  ],
  dates: {
    "day-first":
      "Dates may be 27/03/1960, 27 March 1960 or 1960-03-27, times 14:30, 1430 or 2:30 pm. Whether the day or the month comes first is seen from the whole file, and shown to you.",
    "month-first":
      "Dates may be 03/27/1960, March 27, 1960 or 1960-03-27, times 14:30, 1430 or 2:30 pm. Whether the day or the month comes first is seen from the whole file, and shown to you.",
  },
  templateName: "people-to-invite.csv",
  templateHeaders: [
    "Record number",
    "Name",
    "Date of birth",
    "Email",
    "Phone",
    "Appointment date",
    "Appointment time",
    "Clinician",
    "Language",
  ],
} as const;

/** The page on which somebody says what the columns of a file hold. */
export const mappingWords = {
  title: "Which column is which?",
  lead: "Choose the column for each of these. It is remembered, so that the next file with the same headers needs no question.",
  needed: "Needed: a name, the date of birth, and when the appointment is.",
  firstRows: "The first rows of the file",
  columnLabel: "Column",
  cellsLabel: "First rows",
  none: "Not in the file",
  column: "{at}: {header}",
  withFirst: "{column} ({cell})",
  submit: "Read the rows",
  back: "Go back to the rows",
  other: "Choose another file",
} as const;

/** Why nothing of a file was read, each saying what to do. */
export const fileProblems = {
  empty: "Choose a file with headers and at least one row below them, or paste them.",
  both: "Choose a file or paste rows, not both.",
  "too-many":
    "The file has {rows} rows, and {most} can be read at once. Split it into smaller files.",
  "both-orders":
    "Line {day} ({dayColumn}) has the day first, and line {month} ({monthColumn}) the month. Dates in two orders cannot be told apart. Correct whichever is wrong, or export the file once more with dates in one order.",
  "old-excel":
    "This is an Excel file of the older kind (.xls). Open it, choose Save as, then “Excel Workbook (.xlsx)” or “CSV UTF-8”, and choose the file it makes.",
  "open-document":
    "This is an OpenDocument file (.ods). Open it, save it as .xlsx or as CSV, and choose the file it makes.",
  "binary-excel":
    "This is a binary Excel file (.xlsb). Open it, choose Save as, then “Excel Workbook (.xlsx)”, and choose the file it makes.",
  pdf: "This is a PDF. Export the list from your practice system as CSV or Excel.",
  html: "This is a web page, even if its name ends in .xls. Open it in Excel, save it as .xlsx, and choose the file it makes.",
  json: "This is JSON. Export the list as CSV or Excel.",
  xml: "This is XML. Export the list as CSV or Excel.",
  zip: "This is a zip with other files in it. Unpack it, and choose the CSV or Excel file.",
  locked:
    "This Excel file has a password. Open it, take the password off, save it, and choose it again.",
  "broken-sheet":
    "This Excel file cannot be opened: it is damaged or cut short. Save or export it once more.",
  "sheet-too-large":
    "This Excel file is too large once unpacked. Copy the columns that are needed into a new file.",
  "too-wide": "This file has more than 500 columns. Leave those that are needed.",
  "not-text":
    "This is neither text nor an Excel workbook. Export the list as CSV or Excel (.xlsx).",
  missing: "Say which columns hold these: {columns}.",
  twice: "More than one column could be each of these. Say which to read: {columns}.",
  gone: "That file is not waiting any more: it was confirmed, an hour has passed, or someone who may be in it was erased. Look at the desk, and if the people are not there, choose the file again.",
} as const;

export const columnNames = {
  name: "Name",
  firstName: "First name",
  middleName: "Middle name",
  lastName: "Last name",
  secondLastName: "Second last name",
  email: "Email",
  phone: "Phone",
  recordNumber: "Record number",
  dateOfBirth: "Date of birth",
  appointment: "Appointment",
  appointmentDate: "Appointment date",
  appointmentTime: "Appointment time",
  clinician: "Clinician",
  language: "Language",
  status: "Status",
  cancelled: "Cancelled",
  deceased: "Deceased",
} as const;

/** Why a row was not taken, each saying what to do. */
export const rowProblemWords = {
  quote: "A quotation mark is opened and never closed. Close it, or take it out.",
  "line-break": "The name goes over two lines. Put it on one, and close every quotation mark.",
  "too-many-cells": "There are more cells than headers. Put cells with a comma in quotation marks.",
  "name-missing": "Give the name.",
  "name-formula": "The name begins with =, as a formula does. Write the name.",
  "name-bad": "Write the name in 120 characters or fewer, without hidden characters.",
  "email-bad": "Give a whole email address, or leave it empty.",
  "birth-missing": "Give the date of birth.",
  "birth-century":
    "Write the year of birth with four digits: it could be of this century or the last.",
  "birth-weekday": "The date of birth does not fall on that day of the week. Correct one of them.",
  "birth-mixed":
    "A spreadsheet may have turned day and month of this date of birth round: it made dates of some cells of the column and left others as text. Write it as {form}.",
  "birth-unread": "Write the date of birth as {form}.",
  "birth-future": "The date of birth is in the future. Correct it.",
  "birth-too-old": "The date of birth is before 1900. Correct it.",
  "appointment-missing": "Give the date of the appointment.",
  "appointment-weekday":
    "The appointment does not fall on that day of the week. Correct one of them.",
  "appointment-mixed":
    "A spreadsheet may have turned day and month of this appointment round: it made dates of some cells of the column and left others as text. Write it as {form}.",
  "times-differ": "Two columns give two times for this appointment. Correct one of them.",
  "appointment-unread": "Write the date of the appointment as {form}.",
  "time-unread": "Give the time of the appointment, such as 14:30 or 2:30 pm.",
  "time-half": "Write whether this is am or pm, such as 2:30 pm, or 14:30.",
  "time-gap":
    "The clocks go forward on that day, and this time does not exist. Write the time before or after the change.",
  "time-twice":
    "The clocks go back on that day, and this time comes twice. Invite this person by themselves, where you can choose which.",
  "appointment-past": "The appointment is in the past. Correct it, or leave the row out.",
  "clinician-bad": "Write the clinician in 120 characters or fewer, not beginning with =.",
  "language-unknown": "Give a language the form can be had in (en or es), or leave it empty.",
  "record-rounded":
    "A spreadsheet shortened the record number, as in 1.23E+11. Format its column as text and write it again.",
  "phone-rounded":
    "A spreadsheet shortened the phone number, as in 4.47E+11. Format its column as text and write it again.",
  "record-bad": "Shorten the record number to 40 characters and remove unseen signs.",
  "record-taken": "This record number belongs to a person with another name or date of birth.",
  "phone-bad": "Check the phone number: three digits at least, 40 characters at most.",
} as const;

export const dateForms = {
  "day-first": "YYYY-MM-DD or DD/MM/YYYY",
  "month-first": "YYYY-MM-DD or MM/DD/YYYY",
} as const;

/** The page on which the rows are looked at before anyone is invited. */
export const previewWords = {
  title: "Check the rows",
  counts: "{fresh} to invite, {other} to leave out or to decide on, {bad} to mend.",
  nothingSent: "Nobody has been invited yet. What you sent waits here for an hour, for you alone.",
  goneTitle: "That file is not waiting any more",
  goneText:
    "It was confirmed, an hour has passed, or someone who may be in it was erased. Look at the desk, and if the people are not there, choose the file again.",
  goneDesk: "Go to the desk",
  goneFile: "Choose a file",
  refusedTitle: "The rows cannot be read",
  read: {
    title: "How the file was read",
    sheet: "The sheet “{sheet}”.",
    otherSheets: "Sheets that were not read: {sheets}.",
    text: "Text in {encoding}, cells between {delimiter}.",
    headers: "Headers on line {line}.",
    noHeaders: "No headers.",
    columns: "Read: {columns}.",
    column: "{field} from “{header}”",
    unread: "Columns that were not read: {columns}.",
    notes: "Lines that are about nobody: {lines}.",
    change: "Change which column is which",
    mapped: "The columns are as your clinic said they are.",
    encodings: {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16",
      "utf-16be": "UTF-16",
      "windows-1252": "Windows-1252",
      pasted: "what you pasted",
    },
    delimiters: { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" },
    delimiter: "“{sign}”",
  },
  order: {
    title: "Day and month",
    says: {
      "day-first": "In this file the day stands before the month.",
      "month-first": "In this file the month stands before the day.",
    },
    why: {
      cell: "Line {line} ({header}) shows it.",
      "unread-column": "Line {line} ({header}) shows it.",
      header: "The header “{header}” says so.",
      country:
        "Nothing in the file says which: this is how dates are written in your country. Look at the examples.",
      chosen: "You chose it for the whole file.",
    },
    example: "{cell} is read as {day}",
    confirm: "Yes, the dates are read right",
    confirmNeeded: "Say that the dates are read right, or change the order.",
    turn: {
      "day-first": "Read the month first in the whole file",
      "month-first": "Read the day first in the whole file",
    },
  },
  badTitle: "Rows to mend",
  badCaption: "Rows that will not be invited as they are",
  badLead: "Mend them in your file and send it again, or leave them out.",
  badMore: "The first {shown} of {all} are shown. The download has all of them.",
  downloadBad: "Download these rows as CSV",
  badName: "rows-to-mend.csv",
  badColumns: { line: "Line", reasons: "What to do", cells: "The row" },
  asked: {
    elsewhere: {
      title: "Invited to another appointment",
      lead: "These people have an open invitation to another appointment.",
      caption: "People with an open invitation to another appointment",
      all: "What to do with these ({count})",
      now: "Invited to",
    },
    "record-taken": {
      title: "A record number of somebody else",
      lead: "The clinic knows this record number under another name or date of birth. Look into it before you invite them.",
      caption: "People whose record number is that of somebody else",
      all: "What to do with these ({count})",
      now: "Record number",
    },
    "called-off": {
      title: "Cancelled or deceased",
      lead: "Nobody of these is invited. Where one has a link already, reminders stop.",
      caption: "People who are cancelled or deceased",
      all: "What to do with links that still work",
      now: "Link to",
    },
    more: "{more} more are not shown. They are treated as all.",
  },
  choices: {
    move: "Move the invitation, and tell the patient by mail",
    new: "Invite to this one as well",
    leave: "Leave out",
    unnumbered: "Invite without the record number",
    stop: "Stop the reminders",
    revoke: "Revoke the invitation",
  },
  choose: "Choose",
  chooseNeeded: "Choose what to do with people who are invited to another appointment.",
  asAll: "As all",
  choiceFor: "{name}, line {line}",
  calledOff: { cancelled: "Cancelled", deceased: "Deceased" },
  noLink: "None",
  goodTitle: "Rows that can be invited",
  goodCaption: "People in the file",
  goodMore: "The first {shown} of {all} are shown.",
  goodColumns: {
    line: "Line",
    name: "Name",
    dateOfBirth: "Date of birth",
    record: "Record number",
    email: "Email",
    appointment: "Appointment",
    clinician: "Clinician",
    language: "Language",
    fate: "What happens",
  },
  askedColumns: {
    line: "Line",
    name: "Name",
    dateOfBirth: "Date of birth",
    appointment: "Appointment in the file",
    choice: "What to do",
  },
  noEmail: "None: print a letter",
  noClinician: "Not given",
  noRecord: "Not given",
  fates: {
    new: "Will be invited",
    invited: "Already invited, left out",
    twice: "Twice in the file, left out",
    late: "The appointment is over, left out",
  },
  atNight:
    "Appointments before 7 in the morning: line {lines}. Where the afternoon is meant, write it as 2:30 pm or 14:30 in your file, and send it again.",
  none: "There is nobody to invite in this file.",
  confirmTitle: "Invite them",
  send: "Invite {fresh} and email the links",
  dontSend: "Invite {fresh} and send nothing yet",
  sendChosen: "Do this, and email whoever is told",
  dontSendChosen: "Do this, and send nothing yet",
  other: "Choose another file",
} as const;

/** The page that says what came of it. */
export const doneWords = {
  title: "Invitations made: {made}",
  lines: {
    mailed: "Emails put in the queue: {count}",
    planned: "Emails that go out on their day: {count}",
    moved: "Moved to another appointment: {count}",
    untold: "Of those, to be told by a letter or by phone: {count}",
    known: "Left out because they were invited already, or stand twice in the file: {count}",
    leftOut: "Left out as you chose, or because something changed meanwhile: {count}",
    late: "Left out because the appointment is over: {count}",
    calledOff: "Left out because they are cancelled or deceased: {count}",
    revoked: "Invitations revoked: {count}",
    bad: "Left out because the row must be mended: {count}",
  },
  desk: "Go to the desk",
  again: "Invite people from another file",
} as const;

/** What is said of a file that was read: why it, or a row of it, was not taken. */
export const importReading = {
  columnNames,
  dateForms,
  fileProblems,
  rowProblems: rowProblemWords,
} as const;
