import { dateProblem } from "@/lib/form/calendar-date";
import { type Person, personSchema } from "@/lib/invitations/person";
import { clinicMoment } from "@/lib/settings/clinic-time";
import { countries } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import type { Column, Columns } from "./columns";
import { readDate, readTime, splitDateAndTime } from "./dates";

/** Why a row was not taken. */
export const rowProblems = [
  "quote",
  "line-break",
  "too-many-cells",
  "name-missing",
  "name-formula",
  "name-bad",
  "email-bad",
  "birth-missing",
  "birth-unread",
  "birth-future",
  "birth-too-old",
  "appointment-missing",
  "appointment-unread",
  "time-unread",
  "appointment-past",
  "clinician-bad",
  "language-unknown",
] as const;
export type RowProblem = (typeof rowProblems)[number];

/** What a row is read against. */
export type ImportRules = {
  readonly settings: Pick<ClinicSettings, "country" | "timeZone" | "language">;
  /** The clinic's day, YYYY-MM-DD. */
  readonly today: string;
  readonly now: Date;
  /** Codes of the languages that the form can be had in. */
  readonly languages: readonly string[];
};

/** A row as an invitation. */
export type GoodRow = {
  readonly line: number;
  readonly person: Person;
  readonly appointmentAt: Date;
  readonly language: string;
};

const formula = /^[=＝]/u;

/** The part of a result that is a problem. */
type Read<Value> = { readonly value: Value } | { readonly problem: RowProblem };

function readName(text: string): Read<string> {
  if (text === "") return { problem: "name-missing" };
  if (formula.test(text)) return { problem: "name-formula" };
  const read = personSchema.unwrap().shape.name.safeParse(text);
  return read.success ? { value: read.data } : { problem: "name-bad" };
}

function readEmail(text: string): Read<string | null> {
  const read = personSchema.unwrap().shape.email.safeParse(text === "" ? null : text);
  return read.success ? { value: read.data } : { problem: "email-bad" };
}

function readBirth(text: string, { settings, today }: ImportRules): Read<string> {
  if (text === "") return { problem: "birth-missing" };
  const day = readDate(text, countries[settings.country].dateOrder);
  if (day === null) return { problem: "birth-unread" };
  const problem = dateProblem(day, today);
  if (problem === "dateFuture") return { problem: "birth-future" };
  return problem === "dateTooOld" ? { problem: "birth-too-old" } : { value: day };
}

function readAppointment(date: string, time: string, rules: ImportRules): Read<Date> {
  if (date === "") return { problem: "appointment-missing" };
  const { settings, now } = rules;
  const day = readDate(date, countries[settings.country].dateOrder);
  if (day === null) return { problem: "appointment-unread" };
  const hour = readTime(time);
  if (hour === null) return { problem: "time-unread" };
  const moment = clinicMoment(day, hour, settings);
  return moment <= now ? { problem: "appointment-past" } : { value: moment };
}

function readClinician(text: string): Read<string> {
  const read = personSchema.unwrap().shape.clinician.safeParse(text);
  return read.success && !formula.test(text) ? { value: read.data } : { problem: "clinician-bad" };
}

/** Without accents and case: "Español" is also typed "espanol". */
const bare = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** What a language is called in English and in itself. */
const namesOf = (code: string): readonly (string | undefined)[] =>
  ["en", code].map((reader) => new Intl.DisplayNames(reader, { type: "language" }).of(code));

function readLanguage(text: string, { languages, settings }: ImportRules): Read<string> {
  if (text === "") return { value: settings.language };
  const typed = bare(text);
  const found = languages.find((code) =>
    [code, ...namesOf(code)].some((name) => name !== undefined && bare(name) === typed),
  );
  return found === undefined ? { problem: "language-unknown" } : { value: found };
}

/** What is wrong with a row as a whole, before any cell is looked at. */
function shapeProblem(cells: readonly string[] | null, width: number): RowProblem | null {
  if (cells === null) return "quote";
  if (cells.some((cell) => /[\r\n]/.test(cell))) return "line-break";
  return cells.slice(width).some((cell) => cell !== "") ? "too-many-cells" : null;
}

/** Reads the cells of one row; `width` is how many headers there are. */
export function readRow(
  { line, cells }: { readonly line: number; readonly cells: readonly string[] | null },
  { columns, width }: { readonly columns: Columns; readonly width: number },
  rules: ImportRules,
): GoodRow | { readonly line: number; readonly problems: readonly RowProblem[] } {
  const shape = shapeProblem(cells, width);
  if (shape !== null) return { line, problems: [shape] };
  const cell = (column: Column) => cells?.[columns.place[column] ?? -1] ?? "";
  const both = splitDateAndTime(cell("appointment"));
  const read = {
    name: readName(cell("name") || `${cell("firstName")} ${cell("lastName")}`.trim()),
    email: readEmail(cell("email")),
    dateOfBirth: readBirth(cell("dateOfBirth"), rules),
    appointmentAt: readAppointment(
      both.date || cell("appointmentDate"),
      both.time || cell("appointmentTime"),
      rules,
    ),
    clinician: readClinician(cell("clinician")),
    language: readLanguage(cell("language"), rules),
  };
  const { name, email, dateOfBirth, appointmentAt, clinician, language } = read;
  if (
    "value" in name &&
    "value" in email &&
    "value" in dateOfBirth &&
    "value" in appointmentAt &&
    "value" in clinician &&
    "value" in language
  ) {
    return {
      line,
      person: {
        name: name.value,
        email: email.value,
        dateOfBirth: dateOfBirth.value,
        clinician: clinician.value,
      },
      appointmentAt: appointmentAt.value,
      language: language.value,
    };
  }
  return {
    line,
    problems: Object.values(read).flatMap((one) => ("problem" in one ? [one.problem] : [])),
  };
}
