import { alertSettingWords } from "./alert-settings";

/** The words of the clinic's settings. */
export const settingsWords = {
  title: "Clinic settings",
  lead: "Shown in emails, on the patients' pages and on paper.",
  firstVisit: "Set these before mail goes out: {fields}.",
  saved: "The settings were saved.",
  save: "Save the settings",
  parts: {
    clinic: "The clinic",
    place: "Where it is",
    languages: "Languages",
    links: "Links, mail and reminders",
    retention: "Deletion",
    records: "Record numbers",
    ...alertSettingWords.parts,
  },
  labels: {
    name: "Name of the clinic",
    phone: "Phone",
    address: "Address",
    logoText: "Short name in place of a logo",
    timeZone: "Time zone",
    country: "Country",
    language: "Language for new invitations",
    doctorLanguage: "Language your clinicians read",
    senderAddress: "Sender address",
    sendDaysBefore: "First mail, days before the appointment",
    linkDaysAfter: "Days that a link works after the appointment",
    reminderDay1: "First reminder, days before the appointment",
    reminderDay2: "Second reminder, days before the appointment",
    reminderHour: "Hour at which mail and reminders go out",
    retentionDays: "Days that a summary is kept after the appointment",
    recordSystem: "System of your record numbers in FHIR",
    ...alertSettingWords.labels,
  },
  hints: {
    phone: "Patients are told to call this number. An extension can stand behind it.",
    address: "Six lines at most.",
    logoText: "At the head of pages while there is no logo. Leave it empty to show none.",
    timeZone: "All appointment times are read on this clock.",
    doctorLanguage: "Page 1 of a summary is in it. You can open and print it in another.",
    language: "The usual one. Each invitation can have another.",
    country:
      "Decides on the emergency number, the paper size, the order of dates and the clock of 12 or 24 hours.",
    senderAddress: "Mail comes from this address, and answers go to it.",
    sendDaysBefore:
      "1 to 365. Leave it empty to send at once. Mail goes out at the hour below; what is late goes out at once.",
    linkDaysAfter: "0 to 30.",
    reminderDay: "1 to 30. Leave it empty for no reminder.",
    reminderHour: "On the clinic's clock.",
    retentionDays: "1 to 3650. After that it is deleted for good.",
    recordSystem:
      "Your record system says what it is, such as urn:oid:1.2.36.146. Leave it empty if nobody asked for it.",
    ...alertSettingWords.hints,
  },
  problems: {
    name: "Type the name of the clinic, in 120 characters at most.",
    phone:
      "Phone: begin with the number, in three digits or more and 40 characters at most, such as 020 7946 0018 ext 5.",
    address: "Address: write six lines at most, each of 80 characters at most.",
    logoText: "Short name: shorten it to 40 characters.",
    timeZone: "Time zone: choose one from the list.",
    country: "Country: choose the one the clinic is in.",
    language: "Language for new invitations: choose one from the list.",
    doctorLanguage: "Language your clinicians read: choose one from the list.",
    senderAddress: "Sender address: type an email address such as desk@example.org.",
    sendDaysBefore: "First mail: type a whole number of days from 1 to 365, or leave it empty.",
    linkDaysAfter: "Days that a link works: type a whole number from 0 to 30.",
    reminderDay1: "First reminder: type a whole number from 1 to 30, or leave it empty.",
    reminderDay2: "Second reminder: type a whole number from 1 to 30, or leave it empty.",
    reminderDaysSame: "Second reminder: choose another day than the first.",
    reminderHour: "Hour of mail and reminders: choose one from the list.",
    retentionDays: "Days that a summary is kept: type a whole number from 1 to 3650.",
    recordSystem:
      "System of your record numbers: type an address that begins with urn: or https://, or leave it empty.",
    ...alertSettingWords.problems,
    conflict:
      "Someone else changed the settings meanwhile. See what differs, then save once more to keep what you typed.",
  },
  zones: { own: "In {country}", others: "Elsewhere" },
  /** The clock of another country than the clinic's own. */
  zoneElsewhere:
    "The time zone {zone} is not one of the country that is set ({country}). Check both: all appointment times are read on that clock.",
  conflict: {
    title: "What differs",
    field: "Setting",
    saved: "Saved by the other person",
    typed: "What you typed",
    notTyped: "Nothing: the form below has what they saved",
    empty: "(empty)",
    same: "Nothing differs any more.",
  },
  countries: {
    AU: "Australia",
    CA: "Canada",
    ES: "Spain",
    EU: "Elsewhere in Europe",
    GB: "United Kingdom",
    IE: "Ireland",
    MX: "Mexico",
    NZ: "New Zealand",
    PR: "Puerto Rico",
    US: "United States",
  },
} as const;

/** The labels of what must be set first, so that a missing one is an error of the types. */
export const neededLabels = settingsWords.labels;

/** The words around the clinic's logo. */
export const logoWords = {
  title: "Logo",
  none: "There is none. Pages show the short name, and letters the clinic's name.",
  has: "It stands at the head of pages, mail, letters and blank forms. Page 1 of a summary has no room for it.",
  file: "A picture of your logo",
  fileHint:
    "PNG or JPEG, 1 MB at most, made for a white background. Only its pixels are kept, no larger than 480 by 160.",
  save: "Use this logo",
  remove: "Remove the logo",
  saved: "The logo was changed. Here is how it looks.",
  removed: "The logo was removed.",
  problems: {
    none: "Choose a picture for the logo first.",
    large: "Choose a picture for the logo of 1 MB at most.",
    unreadable:
      "This picture for the logo could not be read. Choose a PNG or JPEG of four million pixels at most.",
    unseen:
      "Nothing of this picture would be seen on white paper. Choose the logo that is made for a white background.",
  },
} as const;
