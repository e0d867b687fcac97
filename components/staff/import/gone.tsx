import { previewWords } from "@/content/words/en/staff/import";
import { staffRoutes } from "@/lib/routes";

/** A file that was confirmed or is over, or never was: which of them cannot be told any more. */
export function ImportGonePage() {
  return (
    <>
      <h1>{previewWords.goneTitle}</h1>
      <p className="notice">{previewWords.goneText}</p>
      <p className="staff-actions">
        <a className="button primary" href={staffRoutes.desk}>
          {previewWords.goneDesk}
        </a>
        <a className="button" href={staffRoutes.importFile}>
          {previewWords.goneFile}
        </a>
      </p>
    </>
  );
}
