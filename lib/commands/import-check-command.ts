import { readFileSync } from "node:fs";
import { editions } from "@/content";
import { importReading } from "@/content/words/en/staff/import";
import { systemClock } from "@/lib/clock";
import { type Field, type Places, plainHeader } from "@/lib/invitations/import/columns/fields";
import { findHeaders } from "@/lib/invitations/import/columns/find-headers";
import { type BadRow, type ReadFile, readRows } from "@/lib/invitations/import/read-file";
import type { GoodRow } from "@/lib/invitations/import/row";
import { readSource } from "@/lib/invitations/import/source/read-source";
import type { SourceTable } from "@/lib/invitations/import/source/source";
import {
  columnProblemText,
  type FileProblem,
  fileProblemText,
  rowProblemTexts,
} from "@/lib/invitations/import/words";
import { clinicDay, clinicDayBounds, clinicTime } from "@/lib/settings/clinic-time";
import { type ImportOptions, importOptions } from "./import-options";
import { WrongInput } from "./read-answers";
import type { Said } from "./said";

/** Where the headers stand that were pointed out, beside those that are known. */
function mappingOf(table: SourceTable, { map }: ImportOptions, today: string): Places | null {
  if (map.length === 0) return null;
  const { headers } = findHeaders(table.rows, today);
  const places: { [F in Field]?: number } = {};
  for (const [field, header] of map) {
    const at = headers.findIndex((one) => plainHeader(one) === plainHeader(header));
    if (at < 0) throw new WrongInput([`--map: No column is called ${header}.`]);
    places[field] = at;
  }
  return places;
}

const named = (headers: readonly string[], places: Places) =>
  Object.fromEntries(Object.entries(places).map(([field, at]) => [field, headers[at] ?? ""]));

/** A file as it was read, or the one reason why it was not. */
type CheckedFile = ReadFile | { readonly refused: FileProblem };

type Read = Exclude<ReadFile, { readonly refused: unknown }>;

const factsOf = ({ facts, headers, headerLine }: Read) => ({
  ...(facts.kind === "text"
    ? { encoding: facts.encoding, delimiter: facts.delimiter }
    : { sheet: facts.sheet, otherSheets: facts.otherSheets }),
  headerLine,
  headers,
});

const goodLine = (row: GoodRow, zone: string) => ({
  line: row.line,
  read: true,
  ...row.person,
  appointment: `${clinicDay(row.appointmentAt, { timeZone: zone })}T${clinicTime(row.appointmentAt, { timeZone: zone })}`,
  appointmentAt: row.appointmentAt.toISOString(),
  language: row.language,
  ...(row.calledOff === null ? {} : { calledOff: row.calledOff }),
});

const badLine = ({ line, cells, problems }: BadRow, country: ImportOptions["country"]) => ({
  line,
  read: false,
  problems,
  reason: rowProblemTexts(importReading, problems, { country }).join(" "),
  cells,
});

function reported(file: CheckedFile, { country, zone }: ImportOptions): readonly object[] {
  if ("refused" in file) {
    const reason = fileProblemText(importReading, file.refused);
    return [{ file: { outcome: "refused", problem: file.refused.kind, reason } }];
  }
  const facts = factsOf(file);
  if (file.kind === "unmapped") {
    const { problem, guess, firstRows, headers } = file;
    const reason = columnProblemText(importReading, problem);
    const columns = named(headers, guess);
    return [{ file: { outcome: "mapping-needed", ...facts, columns, problem, reason, firstRows } }];
  }
  const { headers, places, unread, order, examples, hours, atNight, good, bad, notes } = file;
  const columns = named(headers, places);
  const rows = [
    ...good.map((row) => goodLine(row, zone)),
    ...bad.map((row) => badLine(row, country)),
  ].toSorted((one, other) => one.line - other.line);
  const counts = { rows: rows.length, good: good.length, bad: bad.length };
  const dates = {
    ...{ dateOrder: order, mustConfirmOrder: order.why === "country", examples },
    ...{ hours, atNight },
  };
  return [
    { file: { outcome: "read", ...facts, columns, unread, ...dates, ...counts, notes } },
    ...rows,
  ];
}

async function check(options: ImportOptions): Promise<CheckedFile> {
  const { country, zone, order } = options;
  const now =
    options.today === undefined
      ? systemClock.now()
      : clinicDayBounds(options.today, { timeZone: zone }).from;
  const today = clinicDay(now, { timeZone: zone });
  const table = await readSource(readFileSync(options.file));
  if ("refused" in table) return table;
  const settings = { country, timeZone: zone, language: editions.languages[0] ?? "en" };
  const rules = { settings, today, now, languages: editions.languages };
  return readRows(table, rules, { mapping: mappingOf(table, options, today), order });
}

/**
 * `npm run import:check`: how a file of people would be read, one JSON object a line: the file, then its
 * rows. The code is 1 where the file is refused or its columns must be pointed out, and 2 where the
 * command is used wrong.
 */
export async function importCheckCommand(args: readonly string[]): Promise<Said> {
  try {
    const options = importOptions(args);
    const lines = reported(await check(options), options).map((line) => JSON.stringify(line));
    return { code: lines[0]?.startsWith('{"file":{"outcome":"read"') ? 0 : 1, lines };
  } catch (error) {
    if (!(error instanceof WrongInput)) throw error;
    return { code: 2, errors: error.message.split("\n") };
  }
}
