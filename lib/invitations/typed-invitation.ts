import { dateProblem } from "@/lib/form/calendar-date";
import { readDate, readTime } from "@/lib/invitations/import/dates";
import { clinicDay, clinicMoment } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import { type Person, personSchema } from "./person";

/** The fields of the form for one invitation, as they are named in it. */
export const invitationFields = [
  "name",
  "email",
  "birth-day",
  "birth-month",
  "birth-year",
  "day",
  "time",
  "clinician",
  "language",
] as const;
export type InvitationField = (typeof invitationFields)[number];
export type TypedInvitation = { readonly [field in InvitationField]: string };

/** What can be wrong, each with the field it is said at. */
const problemFields = {
  "name-missing": "name",
  "name-bad": "name",
  "email-bad": "email",
  "birth-missing": "birth-day",
  "birth-unread": "birth-day",
  "birth-future": "birth-day",
  "birth-too-old": "birth-day",
  "day-unread": "day",
  "time-unread": "time",
  "appointment-past": "day",
  "clinician-bad": "clinician",
  "language-unknown": "language",
} as const satisfies { readonly [problem: string]: InvitationField };
export type TypedProblem = keyof typeof problemFields;

/** The field that a problem is said at. */
export const fieldOf = (problem: TypedProblem): InvitationField => problemFields[problem];

type Rules = {
  readonly settings: Pick<ClinicSettings, "timeZone">;
  readonly languages: readonly string[];
  readonly now: Date;
  /** The appointment as it is kept, which may be in the past when it is left as it is. */
  readonly kept?: Date;
};

/** What the fields say, or all that is wrong with them. */
export type ReadInvitation =
  | {
      readonly person: Person;
      readonly appointmentAt: Date;
      readonly language: string;
    }
  | { readonly problems: readonly TypedProblem[] };

/** The form's fields as they were posted; what is missing is empty. */
export const typedIn = (form: URLSearchParams): TypedInvitation => {
  const given = (field: InvitationField) => (form.get(field) ?? "").trim();
  return {
    name: given("name"),
    email: given("email"),
    "birth-day": given("birth-day"),
    "birth-month": given("birth-month"),
    "birth-year": given("birth-year"),
    day: given("day"),
    time: given("time"),
    clinician: given("clinician"),
    language: given("language"),
  };
};

const { shape } = personSchema.unwrap();

function birthOf(typed: TypedInvitation, today: string): string | { problem: TypedProblem } {
  const parts = [typed["birth-year"], typed["birth-month"], typed["birth-day"]];
  if (parts.every((part) => part === "")) return { problem: "birth-missing" };
  const day = readDate(parts.join("-"), "day-first");
  const problem = day === null ? "date" : dateProblem(day, today);
  if (day === null || problem === "date") return { problem: "birth-unread" };
  if (problem === null) return day;
  return { problem: problem === "dateFuture" ? "birth-future" : "birth-too-old" };
}

function appointmentOf(typed: TypedInvitation, rules: Rules): Date | { problem: TypedProblem } {
  const day = readDate(typed.day, "day-first");
  const time = readTime(typed.time);
  if (day === null) return { problem: "day-unread" };
  if (time === null) return { problem: "time-unread" };
  const moment = clinicMoment(day, time, rules.settings);
  const asKept = moment.getTime() === rules.kept?.getTime();
  return moment <= rules.now && !asKept ? { problem: "appointment-past" } : moment;
}

/** Reads the fields of one invitation. Dates are YYYY-MM-DD or day first; times are the clinic's. */
export function readInvitation(typed: TypedInvitation, rules: Rules): ReadInvitation {
  const name = shape.name.safeParse(typed.name);
  const email = shape.email.safeParse(typed.email === "" ? null : typed.email);
  const clinician = shape.clinician.safeParse(typed.clinician);
  const dateOfBirth = birthOf(typed, clinicDay(rules.now, rules.settings));
  const appointmentAt = appointmentOf(typed, rules);
  const known = rules.languages.includes(typed.language);
  const problems: TypedProblem[] = [];
  if (!name.success) problems.push(typed.name === "" ? "name-missing" : "name-bad");
  if (!email.success) problems.push("email-bad");
  if (typeof dateOfBirth === "object") problems.push(dateOfBirth.problem);
  if ("problem" in appointmentAt) problems.push(appointmentAt.problem);
  if (!clinician.success) problems.push("clinician-bad");
  if (!known) problems.push("language-unknown");
  if (
    name.success &&
    email.success &&
    typeof dateOfBirth === "string" &&
    !("problem" in appointmentAt) &&
    clinician.success &&
    known
  ) {
    const person = {
      name: name.data,
      email: email.data,
      dateOfBirth,
      clinician: clinician.data,
    };
    return { person, appointmentAt, language: typed.language };
  }
  return { problems };
}
