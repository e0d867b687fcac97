import { importReading, previewWords } from "@/content/words/en/staff/import";
import type { BadRow } from "@/lib/invitations/import/read-file";
import { rowProblemTexts } from "@/lib/invitations/import/words";
import { staffRoutes } from "@/lib/routes";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { HeadRow } from "./head-row";

type Props = {
  readonly id: string;
  readonly bad: readonly BadRow[];
  readonly settings: ClinicSettings;
};

const most = 50;

/** The rows of a file that must be mended, with every reason. */
export function BadRows({ id, bad, settings }: Props) {
  const { badColumns: columns } = previewWords;
  if (bad.length === 0) return null;
  return (
    <>
      <h2>{previewWords.badTitle}</h2>
      <p>{previewWords.badLead}</p>
      {bad.length > most && <p>{fill(previewWords.badMore, { shown: most, all: bad.length })}</p>}
      <p>
        <a href={staffRoutes.badRows(id)}>{previewWords.downloadBad}</a>
      </p>
      <table className="staff-table">
        <caption>{previewWords.badCaption}</caption>
        <HeadRow labels={Object.values(columns)} />
        <tbody>
          {bad.slice(0, most).map(({ line, cells, problems }) => (
            <tr key={line}>
              <th scope="row">
                {columns.line} {line}
              </th>
              <td data-label={columns.reasons}>
                {rowProblemTexts(importReading, problems, settings).join(" ")}
              </td>
              <td data-label={columns.cells} dir="auto">
                {cells.filter((cell) => cell !== "").join(" | ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
