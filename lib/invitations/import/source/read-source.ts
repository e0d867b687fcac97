import { decodeText } from "./decode";
import { readDelimited } from "./delimited";
import { fileKind, markupKind } from "./file-kind";
import { readSheet } from "./sheet";
import {
  type Encoding,
  mostOtherRows,
  mostRows,
  type SourceProblem,
  type SourceTable,
} from "./source";

type Refused = { readonly refused: SourceProblem };

/** More lines than these rows could have, however many lines are in their cells: reading them takes long. */
const mostLines = 5 * mostRows;

/** Where a line begins that is not empty, behind the first. */
const lineBegins = /[\r\n][^\r\n]/g;

/** Behind so many columns nobody writes any. */
const mostColumns = 500;

/** A table of no more than is taken, or why not. */
function bounded(table: SourceTable): SourceTable | Refused {
  const { length } = table.rows;
  if (length === 0) return { refused: { kind: "empty" } };
  if (length > mostRows + mostOtherRows) return { refused: { kind: "too-many", rows: length } };
  const tooWide = table.rows.some(({ cells }) => (cells?.length ?? 0) > mostColumns);
  return tooWide ? { refused: { kind: "too-wide" } } : table;
}

/** The rows of a text, whatever sign stands between its cells. */
export async function sourceOfText(
  text: string,
  encoding: Encoding = "pasted",
): Promise<SourceTable | Refused> {
  const markup = markupKind(text);
  if (markup !== null) return { refused: { kind: markup } };
  const lines = text.match(lineBegins)?.length ?? 0;
  if (lines > mostLines) return { refused: { kind: "too-many", rows: lines } };
  const { delimiter, rows } = await readDelimited(text);
  return bounded({ facts: { kind: "text", encoding, delimiter }, rows });
}

/** The rows of a file's bytes: text in one of four encodings, or a workbook; else the one reason why not. */
export async function readSource(bytes: Uint8Array): Promise<SourceTable | Refused> {
  const kind = fileKind(bytes);
  if (kind === "xlsx") {
    const sheet = await readSheet(bytes);
    return "refused" in sheet ? sheet : bounded(sheet);
  }
  if (kind !== "text") return { refused: { kind } };
  const decoded = decodeText(bytes);
  if (decoded === null) return { refused: { kind: "not-text" } };
  return sourceOfText(decoded.text, decoded.encoding);
}
