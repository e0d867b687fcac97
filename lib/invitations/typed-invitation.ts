import { typedDate, withCentury } from "@/lib/form/typed-date";
import { plainDigits } from "@/lib/form/typed-number";
import { clinicDay } from "@/lib/settings/clinic-time";
import { countries } from "@/lib/settings/countries";
import type { SendDayProblem } from "@/lib/settings/mail-dates";
import type { ClinicSettings } from "@/lib/settings/settings";
import {
  readAppointment,
  readBirth,
  readClinician,
  readEmail,
  readLanguage,
  readName,
  readPhone,
  readRecordNumber,
  type TypedPerson,
  type TypedProblem,
  together,
  type WhichTime,
} from "./typed/read-person";

/** The fields of the form for one invitation, as they are named in it. */
export const invitationFields = [
  "name",
  "record-number",
  "birth-day",
  "birth-month",
  "birth-year",
  "email",
  "phone",
  "day",
  "time",
  "which",
  "clinician",
  "language",
  "send-day",
] as const;
export type InvitationField = (typeof invitationFields)[number];
export type TypedInvitation = { readonly [field in InvitationField]: string };

/** What can be wrong with the form for one invitation. */
export type InvitationProblem = TypedProblem | SendDayProblem;

/** The field that each problem is said at. */
const problemFields: { readonly [problem in InvitationProblem]: InvitationField } = {
  "name-missing": "name",
  "name-bad": "name",
  "email-bad": "email",
  "birth-missing": "birth-day",
  "birth-unread": "birth-day",
  "birth-future": "birth-day",
  "birth-too-old": "birth-day",
  "appointment-missing": "day",
  "appointment-unread": "day",
  "time-unread": "time",
  "time-gap": "time",
  "time-twice": "time",
  "appointment-past": "day",
  "clinician-bad": "clinician",
  "language-unknown": "language",
  "record-bad": "record-number",
  "record-taken": "record-number",
  "phone-bad": "phone",
  "send-unread": "send-day",
  "send-past": "send-day",
  "send-late": "send-day",
};

/** The field that a problem is said at. */
export const fieldOf = (problem: InvitationProblem): InvitationField => problemFields[problem];

type Rules = {
  readonly settings: Pick<ClinicSettings, "timeZone" | "country">;
  readonly languages: readonly string[];
  readonly now: Date;
  /** The appointment as it is kept, which may be in the past when it is left as it is. */
  readonly kept?: Date;
};

/** The form's fields as they were posted; what is missing is empty. */
export const typedIn = (form: URLSearchParams): TypedInvitation => {
  const given = (field: InvitationField) => (form.get(field) ?? "").trim();
  return {
    name: given("name"),
    "record-number": given("record-number"),
    email: given("email"),
    phone: given("phone"),
    "birth-day": given("birth-day"),
    "birth-month": given("birth-month"),
    "birth-year": given("birth-year"),
    day: given("day"),
    time: given("time"),
    which: given("which"),
    clinician: given("clinician"),
    language: given("language"),
    "send-day": given("send-day"),
  };
};

/** The date in the three boxes, or "" when all are empty; read as a patient's is. */
function birthIn(typed: TypedInvitation, languages: readonly string[], today: string): string {
  const boxes = {
    day: typed["birth-day"],
    month: typed["birth-month"],
    year: typed["birth-year"],
  };
  return withCentury(typedDate(boxes, languages) ?? "", today);
}

/** Which of two times was chosen, where there was a choice. */
const whichIn = ({ which }: TypedInvitation): WhichTime | undefined =>
  which === "first" || which === "second" ? which : undefined;

/** Reads the fields of one invitation. Dates are YYYY-MM-DD or in the country's order; times are the clinic's. */
export function readInvitation(
  typed: TypedInvitation,
  { settings, languages, now, kept }: Rules,
): TypedPerson | { readonly problems: readonly TypedProblem[] } {
  const order = countries[settings.country].dateOrder;
  const today = clinicDay(now, settings);
  const [day, time] = [plainDigits(typed.day), plainDigits(typed.time)];
  return together({
    name: readName(typed.name),
    email: readEmail(typed.email),
    dateOfBirth: readBirth(birthIn(typed, languages, today), order, today),
    appointmentAt: readAppointment(
      { day, time, which: whichIn(typed) },
      { order, settings, now, kept },
    ),
    clinician: readClinician(typed.clinician),
    language: readLanguage(typed.language, languages),
    recordNumber: readRecordNumber(typed["record-number"]),
    phone: readPhone(typed.phone),
  });
}
