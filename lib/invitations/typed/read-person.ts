import { dateProblem } from "@/lib/form/calendar-date";
import { type Person, personSchema } from "@/lib/invitations/person";
import { clinicMoments } from "@/lib/settings/clinic-time";
import type { DateOrder } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import { readDate, readTime } from "./dates";

/** What can be wrong with a person to invite as somebody typed them, in a form or in a file. */
export const typedProblems = [
  "name-missing",
  "name-bad",
  "email-bad",
  "birth-missing",
  "birth-unread",
  "birth-future",
  "birth-too-old",
  "appointment-missing",
  "appointment-unread",
  "time-unread",
  "time-gap",
  "time-twice",
  "appointment-past",
  "clinician-bad",
  "language-unknown",
  "record-bad",
  "record-taken",
  "phone-bad",
] as const;
export type TypedProblem = (typeof typedProblems)[number];

/** What one text says, or what is wrong with it. */
export type Read<Value, Problem = TypedProblem> =
  | { readonly value: Value }
  | { readonly problem: Problem };

const { shape } = personSchema.unwrap();

/** A name on one line. */
export function readName(text: string): Read<string> {
  if (text === "") return { problem: "name-missing" };
  const read = shape.name.safeParse(text);
  return read.success ? { value: read.data } : { problem: "name-bad" };
}

/** An email address; null when none was typed. */
export function readEmail(text: string): Read<string | null> {
  const read = shape.email.safeParse(text === "" ? null : text);
  return read.success ? { value: read.data } : { problem: "email-bad" };
}

/** A date of birth as YYYY-MM-DD; `today` is the clinic's. */
export function readBirth(text: string, order: DateOrder, today: string): Read<string> {
  if (text === "") return { problem: "birth-missing" };
  const day = readDate(text, order);
  const problem = day === null ? "date" : dateProblem(day, today);
  if (day === null || problem === "date") return { problem: "birth-unread" };
  if (problem === null) return { value: day };
  return { problem: problem === "dateFuture" ? "birth-future" : "birth-too-old" };
}

type Place = Pick<ClinicSettings, "timeZone">;

type AppointmentRules = {
  readonly order: DateOrder;
  readonly settings: Place;
  readonly now: Date;
  /** The appointment as it is kept, which may be in the past when it is left as it is. */
  readonly kept?: Date | undefined;
};

/** Which was meant of the two that a time can stand for when the clocks are changed. */
export type WhichTime = "first" | "second";

type TypedAppointment = {
  readonly day: string;
  readonly time: string;
  readonly which?: WhichTime | undefined;
};

function momentOf(date: string, hour: string, which: WhichTime | undefined, place: Place) {
  const meant = clinicMoments(date, hour, place);
  if (meant.kind === "one") return { value: meant.moment };
  const [first, second] = meant.kind === "gap" ? meant.nearest : meant.moments;
  if (which !== undefined) return { value: which === "first" ? first : second };
  return { problem: meant.kind === "gap" ? "time-gap" : "time-twice" } as const;
}

/** When an appointment is, its day and time being the clinic's. */
export function readAppointment(
  { day, time, which }: TypedAppointment,
  { order, settings, now, kept }: AppointmentRules,
): Read<Date> {
  if (day === "") return { problem: "appointment-missing" };
  const date = readDate(day, order);
  if (date === null) return { problem: "appointment-unread" };
  const hour = readTime(time);
  if (hour === null) return { problem: "time-unread" };
  const moment = momentOf(date, hour, which, settings);
  if ("problem" in moment) return moment;
  const asKept = moment.value.getTime() === kept?.getTime();
  return moment.value <= now && !asKept ? { problem: "appointment-past" } : moment;
}

/** Whom the appointment is with; may be empty. */
export function readClinician(text: string): Read<string> {
  const read = shape.clinician.safeParse(text);
  return read.success ? { value: read.data } : { problem: "clinician-bad" };
}

/** The clinic's own number of the person; may be empty. */
export function readRecordNumber(text: string): Read<string> {
  const read = shape.recordNumber.safeParse(text);
  return read.success ? { value: read.data } : { problem: "record-bad" };
}

/** Where the person is called; may be empty, and must hold a number otherwise. */
export function readPhone(text: string): Read<string> {
  const read = shape.phone.safeParse(text);
  const isPhone = read.success && (read.data === "" || /\p{Nd}.*\p{Nd}.*\p{Nd}/u.test(read.data));
  return isPhone ? { value: read.data } : { problem: "phone-bad" };
}

/** The code of a language that the form can be had in. */
export const readLanguage = (code: string, languages: readonly string[]): Read<string> =>
  languages.includes(code) ? { value: code } : { problem: "language-unknown" };

/** Each text of a person to invite, as it was read. */
type ReadTexts<Problem> = {
  readonly name: Read<string, Problem>;
  readonly email: Read<string | null, Problem>;
  readonly dateOfBirth: Read<string, Problem>;
  readonly appointmentAt: Read<Date, Problem>;
  readonly clinician: Read<string, Problem>;
  readonly language: Read<string, Problem>;
  readonly recordNumber: Read<string, Problem>;
  readonly phone: Read<string, Problem>;
};

/** A person to invite, when and in which language. */
export type TypedPerson = {
  readonly person: Person;
  readonly appointmentAt: Date;
  readonly language: string;
};

/** What the texts say together, or all that is wrong with them in their order. */
export function together<Problem>(
  read: ReadTexts<Problem>,
): TypedPerson | { readonly problems: readonly Problem[] } {
  const { name, email, dateOfBirth, appointmentAt, clinician, language, recordNumber, phone } =
    read;
  if (
    "value" in name &&
    "value" in email &&
    "value" in dateOfBirth &&
    "value" in appointmentAt &&
    "value" in clinician &&
    "value" in language &&
    "value" in recordNumber &&
    "value" in phone
  ) {
    return {
      person: {
        name: name.value,
        email: email.value,
        dateOfBirth: dateOfBirth.value,
        clinician: clinician.value,
        recordNumber: recordNumber.value,
        phone: phone.value,
      },
      appointmentAt: appointmentAt.value,
      language: language.value,
    };
  }
  const who = [name, recordNumber, dateOfBirth, email, phone];
  const all = [...who, appointmentAt, clinician, language];
  return { problems: all.flatMap((one) => ("problem" in one ? [one.problem] : [])) };
}
