import { parse } from "csv-parse/sync";

/** A row of a file: the line it begins on, and its cells; null when its quotation mark never ends. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] | null };

const delimiters = [",", ";", "\t"] as const;
const lineBreaks = /\r\n|\r|\n/g;
/** An apostrophe in front of a sign that begins a formula: ours, or a spreadsheet's, against formulas. */
const guarded = /^'(?=[=+\-@＝＋－＠])/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The sign between cells: of the three, the one that the first line has most of. */
function delimiterOf(text: string): string {
  const firstLine = text
    .replace(/^\uFEFF/, "")
    .split(/[\r\n]+/)
    .find((line) => line.trim() !== "");
  const bare = (firstLine ?? "").replace(/"[^"]*"/g, "");
  const often = delimiters.map((sign) => bare.split(sign).length);
  return delimiters[often.indexOf(Math.max(...often))] ?? ",";
}

const isRecord = (value: unknown): value is { record: string[]; info: { lines: number } } =>
  typeof value === "object" && value !== null && "record" in value && "info" in value;

/** Where a row begins, told from where it ends. */
const firstLineOf = (last: number, cells: readonly string[]): number =>
  last - cells.reduce((sum, cell) => sum + count(cell, lineBreaks), 0);

/**
 * The rows of a CSV text, headers included, whatever its delimiter and line ends. Rows of empty cells
 * are left out. Nothing in a text makes it throw.
 */
export function readTable(text: string): readonly TableRow[] {
  const unclosed: TableRow[] = [];
  const parsed: readonly unknown[] = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    record_delimiter: ["\r\n", "\n", "\r"],
    info: true,
    raw: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (_error, raw) => {
      const before = text.trimEnd().slice(0, -(raw ?? "").trim().length);
      unclosed.push({ line: 1 + count(before, lineBreaks), cells: null });
      return undefined;
    },
  });
  const rows = parsed.filter(isRecord).map(({ record, info }) => {
    const cells = record.map((cell) => cell.trim().replace(guarded, ""));
    return { line: firstLineOf(info.lines, record), cells };
  });
  return [...rows.filter(({ cells }) => cells.some((cell) => cell !== "")), ...unclosed];
}
