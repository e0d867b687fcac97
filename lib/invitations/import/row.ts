import { splitDateAndTime } from "@/lib/invitations/typed/dates";
import {
  type Read,
  readAppointment,
  readBirth,
  readClinician,
  readEmail,
  readLanguage,
  readName,
  type TypedPerson,
  together,
  typedProblems,
} from "@/lib/invitations/typed/read-person";
import { countries } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import type { Column, Columns } from "./columns";

/** Why a row was not taken: the row itself, or what is typed in it. */
export const rowProblems = [
  "quote",
  "line-break",
  "too-many-cells",
  "name-formula",
  ...typedProblems,
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
export type GoodRow = TypedPerson & { readonly line: number };

/** A cell that a spreadsheet takes for a formula. */
const formula = /^[=＝]/u;

const nameIn = (cell: string): Read<string, RowProblem> =>
  formula.test(cell) ? { problem: "name-formula" } : readName(cell);

const clinicianIn = (cell: string): Read<string> =>
  formula.test(cell) ? { problem: "clinician-bad" } : readClinician(cell);

/** Without accents and case: "Español" is also typed "espanol". */
const bare = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** What a language is called in English and in itself. */
const namesOf = (code: string): readonly (string | undefined)[] =>
  ["en", code].map((reader) => new Intl.DisplayNames(reader, { type: "language" }).of(code));

/** A language by its code or its name; where the cell is empty, the one that is usual for the clinic. */
function languageIn(cell: string, { languages, settings }: ImportRules): Read<string> {
  if (cell === "") return { value: settings.language };
  const typed = bare(cell);
  const found = languages.find((code) =>
    [code, ...namesOf(code)].some((name) => name !== undefined && bare(name) === typed),
  );
  return readLanguage(found ?? cell, languages);
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
  const order = countries[rules.settings.country].dateOrder;
  const appointment = {
    day: both.date || cell("appointmentDate"),
    time: both.time || cell("appointmentTime"),
  };
  const read = together<RowProblem>({
    name: nameIn(cell("name") || `${cell("firstName")} ${cell("lastName")}`.trim()),
    email: readEmail(cell("email")),
    dateOfBirth: readBirth(cell("dateOfBirth"), order, rules.today),
    appointmentAt: readAppointment(appointment, { ...rules, order }),
    clinician: clinicianIn(cell("clinician")),
    language: languageIn(cell("language"), rules),
    recordNumber: { value: "" },
    phone: { value: "" },
  });
  return { line, ...read };
}
