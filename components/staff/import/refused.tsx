import { importReading, mappingWords, previewWords } from "@/content/words/en/staff/import";
import type { ImportRefused } from "@/lib/invitations/import/waiting/view-import";
import { fileProblemText } from "@/lib/invitations/import/words";
import { staffRoutes } from "@/lib/routes";

type Props = { readonly id: string; readonly refused: ImportRefused };

/** A file that cannot be read as its columns are said to be, and the one reason. */
export function ImportRefusedPage({ id, refused }: Props) {
  return (
    <>
      <h1>{previewWords.refusedTitle}</h1>
      <p className="notice">{fileProblemText(importReading, refused.problem)}</p>
      <p className="staff-actions">
        <a className="button primary" href={staffRoutes.importColumns(id)}>
          {previewWords.read.change}
        </a>
        <a className="button" href={staffRoutes.importFile}>
          {mappingWords.other}
        </a>
      </p>
    </>
  );
}
