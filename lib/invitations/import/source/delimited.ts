import { once } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { type Options, Parser } from "csv-parse";
import { fieldOfHeader } from "@/lib/invitations/import/columns/known-headers";
import { cleanCell } from "./clean-cell";
import type { TableRow } from "./source";

const delimiters = [",", ";", "\t", "|"] as const;
const lineBreaks = /\r\n|\r|\n/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isRecord = (value: unknown): value is { record: string[]; info: { lines: number } } =>
  typeof value === "object" && value !== null && "record" in value && "info" in value;

/** Where a row begins, told from where it ends. */
const firstLineOf = (last: number, cells: readonly string[]): number =>
  last - cells.reduce((sum, cell) => sum + count(cell, lineBreaks), 0);

/** So many bytes are parsed at once, while pages wait. */
const atOnce = 65_536;

const optionsFor = (delimiter: string, onUnclosed: (raw: string) => void): Options => ({
  bom: true,
  delimiter,
  record_delimiter: ["\r\n", "\n", "\r"],
  info: true,
  raw: true,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
  on_skip: (_error, raw) => {
    onUnclosed(raw ?? "");
    return undefined;
  },
});

/**
 * The rows of a text whose cells stand between `delimiter`, whatever its line ends. Rows of empty cells
 * are left out. Nothing in a text makes it throw.
 */
async function parseRows(text: string, delimiter: string): Promise<readonly TableRow[]> {
  const unclosed: TableRow[] = [];
  const rows: TableRow[] = [];
  const parser = new Parser(
    optionsFor(delimiter, (raw) => {
      const before = text.trimEnd().slice(0, -raw.trim().length);
      unclosed.push({ line: 1 + count(before, lineBreaks), cells: null });
    }),
  );
  parser.on("data", (one: unknown) => {
    if (!isRecord(one)) return;
    const { record, info } = one;
    const cells = record.map(cleanCell);
    if (cells.every((cell) => cell === "")) return;
    rows.push({ line: firstLineOf(info.lines, record), cells });
  });
  const ended = once(parser, "end");
  const bytes = Buffer.from(text, "utf8");
  for (let from = 0; from < bytes.length; from += atOnce) {
    parser.write(bytes.subarray(from, from + atOnce));
    await turn();
  }
  parser.end();
  await ended;
  return [...rows, ...unclosed];
}

const sampleSize = 32_768;
/** The whole lines among the first characters of a text. */
const sampleOf = (text: string): string =>
  text.length <= sampleSize
    ? text
    : text.slice(0, text.lastIndexOf("\n", sampleSize) + 1 || sampleSize);

const knownIn = (cells: readonly string[]): number =>
  cells.filter((cell) => fieldOfHeader(cell) !== null).length;

/** How much a text looks like a table with this sign between its cells: headers we know, then width. */
async function likeness(sample: string, delimiter: string): Promise<number> {
  const rows = (await parseRows(sample, delimiter)).map(({ cells }) => cells ?? []);
  const known = Math.max(0, ...rows.slice(0, 60).map(knownIn));
  const wide = rows.filter(({ length }) => length > 1).length;
  return known * 1000 + wide;
}

/** What a spreadsheet that saved the file wrote above it: which sign stands between cells. */
const separatorLine = /^\uFEFF?"?sep=(.)"?[^\S\r\n]*(?=[\r\n]|$)/i;

/** The sign between the cells of a text: the one it names, else the one it looks most like a table with. */
async function delimiterOf(text: string): Promise<string> {
  const named = separatorLine.exec(text)?.[1];
  if (named !== undefined) return named;
  const sample = sampleOf(text);
  const likely = await Promise.all(delimiters.map((sign) => likeness(sample, sign)));
  return delimiters[likely.indexOf(Math.max(...likely))] ?? ",";
}

/** The rows of a text with a sign between its cells, and that sign. */
export async function readDelimited(text: string): Promise<{
  readonly delimiter: string;
  readonly rows: readonly TableRow[];
}> {
  const delimiter = await delimiterOf(text);
  // The line is emptied and stays, so that the lines below it keep their numbers.
  return { delimiter, rows: await parseRows(text.replace(separatorLine, ""), delimiter) };
}
