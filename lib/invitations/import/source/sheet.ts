import readWorkbook from "read-excel-file/universal";
import { cleanCell } from "./clean-cell";
import type { SourceProblem, SourceTable, TableRow } from "./source";
import { unpacksTo } from "./unpacked-size";

const two = (value: number): string => String(value).padStart(2, "0");

/** Times without a day count from the first day of the workbook, which is 1900's or 1904's. */
const firstBirth = Date.UTC(1905, 0, 1);

/** A date cell as ISO 8601, without the time where that is midnight; a time alone with the T before it. */
function momentText(moment: Date): string {
  const seconds = new Date(Math.round(moment.getTime() / 1000) * 1000);
  const time = `${two(seconds.getUTCHours())}:${two(seconds.getUTCMinutes())}`;
  if (seconds.getTime() < firstBirth) return `T${time}`;
  const day = seconds.toISOString().slice(0, 10);
  return time === "00:00" ? day : `${day}T${time}`;
}

/** What a spreadsheet computes with 15 digits: of a longer number it has lost some. */
const mostDigits = 15;

/** A number as the file has it. One whose last digits are lost is written so that it shows. */
function numberText(text: string): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const exact = Number.isInteger(value) && Math.abs(value) < 10 ** mostDigits;
  if (exact) return String(value);
  return Number.isInteger(value) ? value.toExponential() : text;
}

/** The library says of its dates that they are the class of dates. */
function cellText(value: unknown): string {
  if (value instanceof Date) return momentText(value);
  return value === null || value === undefined ? "" : cleanCell(String(value));
}

type Sheet = { readonly name: string; readonly rows: readonly TableRow[] };

let before: Promise<unknown> = Promise.resolve();

/**
 * The rows of the first sheet that has any, or why the workbook is not read. One workbook is read at a
 * time: each may unpack to many times its size.
 */
export function readSheet(
  bytes: Uint8Array,
): Promise<SourceTable | { readonly refused: SourceProblem }> {
  const reading = before.then(() => readOne(bytes));
  before = reading.catch(() => null);
  return reading;
}

async function readOne(
  bytes: Uint8Array,
): Promise<SourceTable | { readonly refused: SourceProblem }> {
  const size = unpacksTo(bytes);
  if (size !== "fits") {
    return { refused: { kind: size === "broken" ? "broken-sheet" : "sheet-too-large" } };
  }
  let sheets: readonly Sheet[];
  try {
    const copy = Uint8Array.from(bytes).buffer;
    const workbook = await readWorkbook<string>(copy, { parseNumber: numberText, trim: false });
    sheets = workbook.map(({ sheet, data }) => ({
      name: sheet,
      rows: data
        .map((row, at) => ({ line: at + 1, cells: row.map(cellText) }))
        .filter(({ cells }) => cells.some((cell) => cell !== "")),
    }));
  } catch {
    // Whatever the library cannot read of a workbook, staff can save it once more.
    return { refused: { kind: "broken-sheet" } };
  }
  const [first, ...others] = sheets.filter(({ rows }) => rows.length > 0);
  if (first === undefined) return { refused: { kind: "empty" } };
  return {
    facts: { kind: "sheet", sheet: first.name, otherSheets: others.map(({ name }) => name) },
    rows: first.rows,
  };
}
