import { FormProblems, SelectField } from "@/components/staff/form";
import { staffFrame } from "@/content/words/en/staff/frame";
import { columnNames, importReading, mappingWords } from "@/content/words/en/staff/import";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { mappedFields } from "@/lib/invitations/import/columns/mapping";
import type { ImportColumns } from "@/lib/invitations/import/waiting/view-import";
import { columnProblemText } from "@/lib/invitations/import/words";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { HeadRow } from "./head-row";

type Props = {
  readonly id: string;
  readonly columns: ImportColumns;
  readonly form: FormToFix;
};

/** A column by its number and its header: two may have the same header. */
const labelsOf = (headers: readonly string[]): readonly string[] =>
  headers.map((header, at) => fill(mappingWords.column, { at: at + 1, header }));

const longest = 30;

/** A column with the first cell in it, so that nobody has to look it up. */
const withFirst = (column: string, cell: string): string =>
  cell === "" ? column : fill(mappingWords.withFirst, { column, cell: cell.slice(0, longest) });

/** What stands in the first rows of each column: a line a column, however many there are. */
function FirstRows({ headers, firstRows }: Pick<ImportColumns, "headers" | "firstRows">) {
  const { firstRows: caption, columnLabel, cellsLabel } = mappingWords;
  return (
    <table className="staff-table">
      <caption>{caption}</caption>
      <HeadRow labels={[columnLabel, cellsLabel]} />
      <tbody>
        {labelsOf(headers).map((label, at) => (
          <tr key={label}>
            <th scope="row" dir="auto">
              {label}
            </th>
            <td data-label={cellsLabel} dir="auto">
              {firstRows.map((cells) => cells[at] || "–").join(" | ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The columns of a file, to say what each holds. */
export function ImportColumnsPage({ id, columns, form }: Props) {
  const { headers, firstRows, suggested, problem } = columns;
  const options = [
    { value: "", label: mappingWords.none },
    ...labelsOf(headers).map((label, at) => ({
      value: String(at),
      label: withFirst(label, firstRows[0]?.[at] ?? ""),
    })),
  ];
  return (
    <>
      <h1>{mappingWords.title}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={form.problems} />
      {problem && <p className="notice">{columnProblemText(importReading, problem)}</p>}
      <p>{mappingWords.lead}</p>
      <p>{mappingWords.needed}</p>
      <FirstRows headers={headers} firstRows={firstRows} />
      <form method="post" action={staffRoutes.mapImport(id)}>
        {mappedFields.map((field) => (
          <SelectField
            key={field}
            name={field}
            label={columnNames[field]}
            value={form.values[field] ?? String(suggested[field] ?? "")}
            options={options}
            problems={form.problems}
          />
        ))}
        <p className="staff-actions">
          <button type="submit" className="primary">
            {mappingWords.submit}
          </button>
          {problem === null && (
            <a className="button" href={staffRoutes.importPreview(id)}>
              {mappingWords.back}
            </a>
          )}
          <a className="button" href={staffRoutes.importFile}>
            {mappingWords.other}
          </a>
        </p>
      </form>
    </>
  );
}
