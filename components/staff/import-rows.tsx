import { importReading, previewWords } from "@/content/words/en/staff/import";
import { languageLabel } from "@/content/words/en/staff/invitation";
import type { BadRow } from "@/lib/invitations/import/csv";
import type { ImportPreview, PreviewedRow } from "@/lib/invitations/import/people";
import { rowProblemTexts } from "@/lib/invitations/import/words";
import { staffRoutes } from "@/lib/routes";
import { birthWords, momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

type Props = {
  readonly id: string;
  readonly preview: ImportPreview;
  readonly settings: ClinicSettings;
};

function Headers({ labels }: { readonly labels: { readonly [name: string]: string } }) {
  return (
    <thead>
      <tr>
        {Object.values(labels).map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function BadRows({
  id,
  bad,
  settings,
}: Omit<Props, "preview"> & { readonly bad: readonly BadRow[] }) {
  const { badColumns: columns } = previewWords;
  if (bad.length === 0) return null;
  return (
    <>
      <h2>{previewWords.badTitle}</h2>
      <p>{previewWords.badLead}</p>
      <p>
        <a href={staffRoutes.badRows(id)}>{previewWords.downloadBad}</a>
      </p>
      <table className="staff-table">
        <caption>{previewWords.badCaption}</caption>
        <Headers labels={columns} />
        <tbody>
          {bad.map(({ line, cells, problems }) => (
            <tr key={line}>
              <th scope="row">
                {columns.line} {line}
              </th>
              <td data-label={columns.reasons}>
                {rowProblemTexts(importReading, problems, settings).join(" ")}
              </td>
              <td data-label={columns.cells} dir="auto">
                {cells.join(" | ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type RowsProps = Pick<Props, "settings"> & { readonly rows: readonly PreviewedRow[] };

function GoodRows({ rows, settings }: RowsProps) {
  const { goodColumns: columns } = previewWords;
  return (
    <table className="staff-table">
      <caption>{previewWords.goodCaption}</caption>
      <Headers labels={columns} />
      <tbody>
        {rows.map(({ line, person, appointmentAt, language, fate }) => (
          <tr key={line}>
            <td data-label={columns.line}>{line}</td>
            <th scope="row" dir="auto">
              {person.name}
            </th>
            <td data-label={columns.dateOfBirth}>{birthWords(person.dateOfBirth, settings)}</td>
            <td data-label={columns.email} className="any-text">
              {person.email ?? previewWords.noEmail}
            </td>
            <td data-label={columns.appointment}>{momentWords(appointmentAt, settings)}</td>
            <td data-label={columns.clinician} dir="auto">
              {person.clinician || previewWords.noClinician}
            </td>
            <td data-label={columns.language}>{languageLabel(language)}</td>
            <td data-label={columns.fate}>{previewWords.fates[fate]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Confirm({ id, fresh }: { readonly id: string; readonly fresh: number }) {
  return (
    <form method="post" action={staffRoutes.confirmImport(id)} className="staff-actions">
      <button type="submit" name="mail" value="send" className="primary">
        {fill(previewWords.send, { fresh })}
      </button>
      <button type="submit" name="mail" value="none">
        {fill(previewWords.dontSend, { fresh })}
      </button>
    </form>
  );
}

/** The rows of a file: those to fix with every reason, and the people, who are not invited yet. */
export function ImportRows({ id, preview, settings }: Props) {
  const { rows, bad, unread } = preview;
  const fresh = rows.filter(({ fate }) => fate === "new").length;
  const counts = { fresh, other: rows.length - fresh, bad: bad.length };
  return (
    <>
      <h1>{previewWords.title}</h1>
      <p>{fill(previewWords.counts, counts)}</p>
      <p>{previewWords.nothingSent}</p>
      {unread.length > 0 && <p>{fill(previewWords.unread, { columns: unread.join(", ") })}</p>}
      <BadRows {...{ id, bad, settings }} />
      <h2>{previewWords.goodTitle}</h2>
      {rows.length > 0 && <GoodRows {...{ rows, settings }} />}
      {fresh > 0 ? <Confirm {...{ id, fresh }} /> : <p>{previewWords.none}</p>}
      <p>
        <a href={staffRoutes.importFile}>{previewWords.other}</a>
      </p>
    </>
  );
}
