import { columnNames, previewWords } from "@/content/words/en/staff/import";
import { type Field, fields } from "@/lib/invitations/import/columns/fields";
import type { SourceFacts } from "@/lib/invitations/import/source/source";
import type { ImportPreview } from "@/lib/invitations/import/waiting/view-import";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";

type Props = { readonly id: string; readonly preview: ImportPreview };

const words = previewWords.read;
const delimiterNames: { readonly [sign: string]: string } = words.delimiters;

/** What kind of file it was, in sentences. */
function sourceWords(facts: SourceFacts): readonly string[] {
  if (facts.kind === "text") {
    const { encoding, delimiter } = facts;
    const sign = delimiterNames[delimiter] ?? fill(words.delimiter, { sign: delimiter });
    return [fill(words.text, { encoding: words.encodings[encoding], delimiter: sign })];
  }
  const { sheet, otherSheets } = facts;
  const others = fill(words.otherSheets, { sheets: otherSheets.join(", ") });
  return [fill(words.sheet, { sheet }), ...(otherSheets.length > 0 ? [others] : [])];
}

/** How a file was read: for who wonders why a column or a line is not there. */
export function HowRead({ id, preview }: Props) {
  const { facts, headers, headerLine, places, unread, notes, isMapped } = preview;
  const at = (field: Field) => places[field];
  const columns = fields.flatMap((field) => {
    const header = headers[at(field) ?? -1];
    const named = { field: columnNames[field], header: header ?? "" };
    return header === undefined ? [] : [fill(words.column, named)];
  });
  const line = headerLine === null ? words.noHeaders : fill(words.headers, { line: headerLine });
  return (
    <details>
      <summary>{words.title}</summary>
      <p>{[...sourceWords(facts), line].join(" ")}</p>
      <p>{fill(words.columns, { columns: columns.join(", ") })}</p>
      {unread.length > 0 && <p>{fill(words.unread, { columns: unread.join(", ") })}</p>}
      {notes.length > 0 && <p>{fill(words.notes, { lines: notes.slice(0, 20).join(", ") })}</p>}
      {isMapped && <p>{words.mapped}</p>}
      <p>
        <a href={staffRoutes.importColumns(id)}>{words.change}</a>
      </p>
    </details>
  );
}
