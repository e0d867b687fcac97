import { clinicDay } from "@/lib/settings/clinic-time";
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
] as const;
export type InvitationField = (typeof invitationFields)[number];
export type TypedInvitation = { readonly [field in InvitationField]: string };

/** The field that each problem is said at. */
const problemFields: { readonly [problem in TypedProblem]: InvitationField } = {
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
};

/** The field that a problem is said at. */
export const fieldOf = (problem: TypedProblem): InvitationField => problemFields[problem];

type Rules = {
  readonly settings: Pick<ClinicSettings, "timeZone">;
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
  };
};

/** The date in the three boxes, or "" when all are empty. */
function birthIn(typed: TypedInvitation): string {
  const parts = [typed["birth-year"], typed["birth-month"], typed["birth-day"]];
  return parts.every((part) => part === "") ? "" : parts.join("-");
}

/** Which of two times was chosen, where there was a choice. */
const whichIn = ({ which }: TypedInvitation): WhichTime | undefined =>
  which === "first" || which === "second" ? which : undefined;

/** Reads the fields of one invitation. Dates are YYYY-MM-DD or day first; times are the clinic's. */
export function readInvitation(
  typed: TypedInvitation,
  { settings, languages, now, kept }: Rules,
): TypedPerson | { readonly problems: readonly TypedProblem[] } {
  const order = "day-first";
  return together({
    name: readName(typed.name),
    email: readEmail(typed.email),
    dateOfBirth: readBirth(birthIn(typed), order, clinicDay(now, settings)),
    appointmentAt: readAppointment(
      { ...typed, which: whichIn(typed) },
      { order, settings, now, kept },
    ),
    clinician: readClinician(typed.clinician),
    language: readLanguage(typed.language, languages),
    recordNumber: readRecordNumber(typed["record-number"]),
    phone: readPhone(typed.phone),
  });
}
