import { FormProblems, SelectField } from "@/components/staff/form";
import { staffFrame } from "@/content/words/en/staff/frame";
import { columnNames, importReading, mappingWords } from "@/content/words/en/staff/import";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { mappedFields } from "@/lib/invitations/import/columns/mapping";
import type { ImportColumns } from "@/lib/invitations/import/waiting/view-import";
import { columnProblemText } from "@/lib/invitations/import/words";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";

type Props = {
  readonly id: string;
  readonly columns: ImportColumns;
  readonly form: FormToFix;
};

function FirstRows({ headers, firstRows }: Pick<ImportColumns, "headers" | "firstRows">) {
  return (
    <table className="staff-table">
      <caption>{mappingWords.firstRows}</caption>
      <thead>
        <tr>
          {headers.map((header, at) => (
            // Two columns may have the same header.
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <th key={at} scope="col">
              {fill(mappingWords.column, { at: at + 1, header })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {firstRows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={row}>
            {headers.map((header, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <td
                key={at}
                data-label={fill(mappingWords.column, { at: at + 1, header })}
                dir="auto"
              >
                {cells[at] ?? ""}
              </td>
            ))}
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
    ...headers.map((header, at) => ({
      value: String(at),
      label: fill(mappingWords.column, { at: at + 1, header }),
    })),
  ];
  return (
    <>
      <h1>{mappingWords.title}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={form.problems} />
      {problem && <p className="notice">{columnProblemText(importReading, problem)}</p>}
      <p>{mappingWords.lead}</p>
      <p>{mappingWords.needed}</p>
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
      <FirstRows headers={headers} firstRows={firstRows} />
    </>
  );
}
