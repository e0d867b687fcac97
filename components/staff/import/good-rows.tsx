import { MailAddress } from "@/components/staff/mail-address";
import { previewWords } from "@/content/words/en/staff/import";
import { languageLabel } from "@/content/words/en/staff/invitation";
import type { PreviewedRow } from "@/lib/invitations/import/waiting/fates";
import { birthWords, momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { HeadRow } from "./head-row";

type Props = { readonly rows: readonly PreviewedRow[]; readonly settings: ClinicSettings };

const most = 50;

const fateWords = (fate: PreviewedRow["fate"]): string =>
  fate in previewWords.fates ? previewWords.fates[fate as keyof typeof previewWords.fates] : "";

/** The first of the rows about which nobody has to decide: those that will not be invited before the others. */
export function GoodRows({ rows: all, settings }: Props) {
  const isNew = ({ fate }: PreviewedRow) => Number(fate === "new");
  const rows = all.toSorted((one, other) => isNew(one) - isNew(other));
  const { goodColumns } = previewWords;
  const { record, ...others } = goodColumns;
  const hasRecords = rows.some(({ person }) => person.recordNumber !== "");
  const columns = hasRecords ? goodColumns : others;
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{previewWords.goodTitle}</h2>
      {rows.length > most && (
        <p>{fill(previewWords.goodMore, { shown: most, all: rows.length })}</p>
      )}
      <table className="staff-table">
        <caption>{previewWords.goodCaption}</caption>
        <HeadRow labels={Object.values(columns)} />
        <tbody>
          {rows.slice(0, most).map(({ line, person, appointmentAt, language, fate }) => (
            <tr key={line}>
              <td data-label={goodColumns.line}>{line}</td>
              <th scope="row" dir="auto">
                {person.name}
              </th>
              <td data-label={goodColumns.dateOfBirth}>
                {birthWords(person.dateOfBirth, settings)}
              </td>
              {hasRecords && (
                <td data-label={record} dir="auto">
                  {person.recordNumber || previewWords.noRecord}
                </td>
              )}
              <td data-label={goodColumns.email} className="any-text">
                {person.email === null ? (
                  previewWords.noEmail
                ) : (
                  <MailAddress address={person.email} />
                )}
              </td>
              <td data-label={goodColumns.appointment}>{momentWords(appointmentAt, settings)}</td>
              <td data-label={goodColumns.clinician} dir="auto">
                {person.clinician || previewWords.noClinician}
              </td>
              <td data-label={goodColumns.language}>{languageLabel(language)}</td>
              <td data-label={goodColumns.fate}>{fateWords(fate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
