import { z } from "zod";
import { type CountryCode, countryCodes } from "./countries";
import { isTimeZone, onlyZone } from "./zones";

const noControls = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}]*$/u;
const line = (most: number) => z.string().trim().max(most).regex(noControls);
const whole = (from: number, to: number) => z.number().int().min(from).max(to);

/** An absolute address or a URN, as FHIR names a system of numbers. */
const recordSystem = /^(https?:\/\/|urn:[a-z0-9][a-z0-9-]{1,31}:)[^\s<>"{}|\\^`]+$/i;

/** The code of a language. Whether there are words in it is for whoever shows or takes it to say. */
const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** What a clinic decides about itself, as it is kept. */
export const clinicSettingsSchema = z
  .object({
    name: line(120).min(1),
    /** Begins as a number does; an extension or which key to press may follow. */
    phone: line(40).regex(/^(?=(?:.*\d){3})[\d(+]/),
    /** Lines of an address, in order. */
    address: z.array(line(80).min(1)).max(6).readonly(),
    /** The few words that stand for a logo; the name when empty. */
    logoText: line(40),
    timeZone: z.string().refine(isTimeZone),
    country: z.enum(countryCodes),
    /** Whether somebody chose the country; for clinics of long ago it was taken to be the US. */
    countryChosen: z.boolean().default(false),
    /** The language people are invited in where nothing else is said. */
    language: languageCode,
    /** The language its clinicians read: page 1 of a summary, unless a member of staff asks for another. */
    doctorLanguage: languageCode,
    /** Where mail comes from and replies go. */
    senderAddress: z.email().max(254),
    /** Days after the appointment's day on which a link still opens. */
    linkDaysAfter: whole(0, 30),
    /** Days before the appointment at which a reminder goes out, the earlier first; two at most. */
    reminderDays: z.array(whole(1, 30)).max(2).readonly(),
    /** The hour of the clinic's day at which reminders go out. */
    reminderHour: whole(0, 23),
    /** Days after the appointment for which a returned summary is kept. */
    retentionDays: whole(1, 3650),
    /** Whose numbers the record numbers are, for record systems that take FHIR; a fixed one where empty. */
    recordSystem: z.union([z.literal(""), line(200).regex(recordSystem)]).default(""),
    /** Days before the appointment on which the first mail goes out; at once where none is set. */
    sendDaysBefore: z.nullable(whole(1, 365)).default(null),
    /** Who is mailed when an emergency sign was reported, and who stands in; may be empty. */
    alertAddress: z.union([z.literal(""), z.email().max(254)]).default(""),
    alertDeputy: z.union([z.literal(""), z.email().max(254)]).default(""),
    /** When someone looks at the desk, in the clinic's words; told to the patient. May be empty. */
    watchHours: line(120).default(""),
    /** Who is mailed each morning how many summaries wait, without names; nobody where empty. */
    dailyMailAddress: z.union([z.literal(""), z.email().max(254)]).default(""),
  })
  .readonly();

export type ClinicSettings = z.output<typeof clinicSettingsSchema>;

/** The most days after an appointment's day that a link may be let work by hand. */
export const longestLinkDaysAfter = 60;

/** The zone of a clinic that has not chosen among its country's. */
export const unsetZone = "UTC";

/** Settings of a clinic that has told no more than its name, what it reads and where it is. */
export const firstSettings = (
  name: string,
  language: string,
  country: CountryCode,
): ClinicSettings => ({
  name,
  phone: "000 000 0000",
  address: [],
  logoText: "",
  timeZone: onlyZone(country) ?? unsetZone,
  country,
  countryChosen: true,
  language,
  doctorLanguage: language,
  senderAddress: "clinic@localhost.invalid",
  linkDaysAfter: 1,
  reminderDays: [3, 1],
  reminderHour: 9,
  retentionDays: 90,
  recordSystem: "",
  sendDaysBefore: null,
  alertAddress: "",
  alertDeputy: "",
  watchHours: "",
  dailyMailAddress: "",
});
