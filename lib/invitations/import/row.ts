import {
  type Read,
  readClinician,
  readEmail,
  readName,
  readPhone,
  readRecordNumber,
  type TypedPerson,
  together,
} from "@/lib/invitations/typed/read-person";
import { type CalledOff, calledOffIn } from "./called-off";
import type { Field, Places } from "./columns/fields";
import type { FileDates } from "./dates/file-dates";
import { type AppointmentRules, appointmentIn } from "./dates/read-appointment";
import { birthIn } from "./dates/read-birth";
import { isShortYear, mayBeTurned } from "./dates/turned-round";
import type { ImportRules } from "./import-rules";
import { languageIn } from "./language-cell";
import type { RowProblem } from "./row-problems";
import type { TableRow } from "./source/source";

/** What is known of a file once its columns and its order of day and month are. */
export type RowContext = ImportRules &
  AppointmentRules &
  Pick<FileDates, "mixed" | "yearFirst"> & {
    readonly places: Places;
    /** How many headers there are; cells behind them mean that a row was cut wrong. None counts in a sheet. */
    readonly width: number;
    readonly isSheet: boolean;
  };

/** A row as an invitation, or as one that is called off. */
export type GoodRow = TypedPerson & {
  readonly line: number;
  readonly calledOff: CalledOff | null;
};

export type UnreadRow = { readonly line: number; readonly problems: readonly RowProblem[] };

const never = new Date(0);

type Cells = (field: Field) => string;

/** A cell that a spreadsheet takes for a formula. */
const formula = /^[=＝]/u;
const lineBreak = /\s*[\r\n]+\s*/g;
/** What systems write where they have nothing. */
const nothing =
  /^(?:n\/?a|none|null|nil|no (?:email|phone)|declined|unknown|ninguno|no tiene|-+)$/i;
/** A number with so many digits that a spreadsheet rounded it. */
const rounded = /^\d(?:[.,]\d+)?e\+?\d+$/i;

const nameFields = ["firstName", "middleName", "lastName", "secondLastName"] as const;

function nameIn(cells: Cells): Read<string, RowProblem> {
  const whole = cells("name");
  const parts = whole === "" ? nameFields.map(cells).filter((part) => part !== "") : [whole];
  if (parts.some((part) => /[\r\n]/.test(part))) return { problem: "line-break" };
  if (parts.some((part) => formula.test(part))) return { problem: "name-formula" };
  return readName(parts.join(" "));
}

const clinicianIn = (cell: string): Read<string, RowProblem> =>
  formula.test(cell) ? { problem: "clinician-bad" } : readClinician(cell);

/** A number as it was typed; empty where a system wrote that there is none. */
function numberIn(field: "record" | "phone", cell: string): Read<string, RowProblem> {
  if (nothing.test(cell)) return { value: "" };
  if (rounded.test(cell)) return { problem: `${field}-rounded` };
  if (formula.test(cell)) return { problem: `${field}-bad` };
  return field === "phone" ? readPhone(cell) : readRecordNumber(cell);
}

function birth(cell: string, context: RowContext): Read<string, RowProblem> {
  if (cell === "") return { problem: "birth-missing" };
  if (context.yearFirst.birth && isShortYear(cell)) return { problem: "birth-unread" };
  const moment = context.moments.read(cell, "birth");
  const turned = context.mixed.birth && typeof moment !== "string";
  if (turned && mayBeTurned(moment, context.isSheet)) return { problem: "birth-mixed" };
  return birthIn(moment, context.order, context.today);
}

function appointment(cells: Cells, context: RowContext): Read<Date, RowProblem> {
  const day = cells("appointment") || cells("appointmentDate");
  if (day === "") return { problem: "appointment-missing" };
  if (context.yearFirst.appointment && isShortYear(day)) return { problem: "appointment-unread" };
  const moment = context.moments.read(day, "appointment");
  const turned = context.mixed.appointment && typeof moment !== "string";
  if (turned && mayBeTurned(moment, context.isSheet)) return { problem: "appointment-mixed" };
  return appointmentIn(moment, cells("appointmentTime"), context);
}

/** What is wrong with a row as a whole, before any cell is looked at. */
function shapeProblem(cells: TableRow["cells"], { width, isSheet }: RowContext): RowProblem | null {
  if (cells === null) return "quote";
  return !isSheet && cells.slice(width).some((cell) => cell !== "") ? "too-many-cells" : null;
}

/** Reads the cells of one row. */
export function readRow({ line, cells }: TableRow, context: RowContext): GoodRow | UnreadRow {
  const badShape = shapeProblem(cells, context);
  if (badShape !== null) return { line, problems: [badShape] };
  const raw: Cells = (field) => cells?.[context.places[field] ?? -1] ?? "";
  const cell: Cells = (field) => raw(field).replace(lineBreak, " ");
  const address = cell("email").replace(/^mailto:/i, "");
  const calledOff = calledOffIn({
    status: cell("status"),
    cancelled: cell("cancelled"),
    deceased: cell("deceased"),
  });
  const read = together<RowProblem>({
    name: nameIn(raw),
    email: readEmail(nothing.test(address) ? "" : address),
    dateOfBirth: birth(cell("dateOfBirth"), context),
    // Whether the time of one who does not come is over matters to nobody.
    appointmentAt: appointment(cell, calledOff === null ? context : { ...context, now: never }),
    clinician: clinicianIn(cell("clinician")),
    language: languageIn(cell("language"), context),
    recordNumber: numberIn("record", cell("recordNumber")),
    phone: numberIn("phone", cell("phone")),
  });
  return "person" in read ? { line, ...read, calledOff } : { line, ...read };
}
