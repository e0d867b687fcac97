import type { CountryCode } from "@/lib/clinic/countries";
import type { NeededSetting } from "@/lib/clinic/unset-settings";

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
    links: "Links and reminders",
    retention: "Deletion",
  },
  labels: {
    name: "Name of the clinic",
    phone: "Phone",
    address: "Address",
    logoText: "Short name in place of a logo",
    timeZone: "Time zone",
    country: "Country",
    language: "Language for new invitations",
    senderAddress: "Sender address",
    linkDaysAfter: "Days that a link works after the appointment",
    reminderDay1: "First reminder, days before the appointment",
    reminderDay2: "Second reminder, days before the appointment",
    reminderHour: "Hour at which reminders go out",
    retentionDays: "Days that a summary is kept after the appointment",
  },
  hints: {
    phone: "Patients are told to call this number.",
    address: "Six lines at most.",
    logoText: "Leave it empty to show the name.",
    timeZone: "All appointment times are read on this clock.",
    language: "The usual one. Each invitation can have another.",
    country: "Decides on the emergency number, the paper size and how dates are written.",
    senderAddress: "Mail comes from this address, and answers go to it.",
    linkDaysAfter: "0 to 30. A link never lives more than 60 days.",
    reminderDay: "1 to 30. Leave it empty for no reminder.",
    reminderHour: "0 to 23, on the clinic's clock.",
    retentionDays: "1 to 3650. After that it is deleted for good.",
  },
  problems: {
    name: "Type the name of the clinic, in 120 characters at most.",
    phone: "Type a phone number with three digits or more, such as 020 7946 0000.",
    address: "Write the address in six lines at most, each of 80 characters at most.",
    logoText: "Shorten the short name to 40 characters.",
    timeZone: "Choose a time zone from the list.",
    country: "Choose a country from the list.",
    language: "Choose a language from the list.",
    senderAddress: "Type an email address such as desk@example.org.",
    linkDaysAfter: "Type a whole number from 0 to 30.",
    reminderDay1: "Type a whole number from 1 to 30, or leave it empty.",
    reminderDay2: "Type a whole number from 1 to 30, or leave it empty.",
    reminderDaysSame: "The second reminder must be on another day than the first.",
    reminderHour: "Type a whole number from 0 to 23.",
    retentionDays: "Type a whole number from 1 to 3650.",
    conflict:
      "Someone else changed the settings meanwhile. Compare with what is saved now, then save once more to keep what you typed.",
  },
  conflict: {
    title: "What differs",
    field: "Setting",
    saved: "Saved by the other person",
    typed: "What you typed",
    empty: "(empty)",
    same: "Nothing differs any more.",
  },
  countries: {
    AU: "Australia",
    CA: "Canada",
    EU: "Elsewhere in Europe",
    GB: "United Kingdom",
    IE: "Ireland",
    NZ: "New Zealand",
    US: "United States",
  } satisfies { readonly [code in CountryCode]: string },
} as const;

/** The labels of what must be set first, so that a missing one is an error of the types. */
export const neededLabels: { readonly [name in NeededSetting]: string } = settingsWords.labels;
