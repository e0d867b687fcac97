import { doneWords } from "@/content/words/en/staff/import";
import type { DoneImport } from "@/lib/invitations/import/draft";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";

/** What came of a file, in numbers. */
export function ImportDone({ done }: { readonly done: DoneImport }) {
  const { made, mailed, known, late, bad } = done;
  const lines = { mailed, known, late, bad };
  return (
    <>
      <h1>{fill(doneWords.title, { made })}</h1>
      <ul>
        {(["mailed", "known", "late", "bad"] as const).map((name) => (
          <li key={name}>{fill(doneWords.lines[name], { count: lines[name] })}</li>
        ))}
      </ul>
      <p>
        <a className="button primary" href={staffRoutes.desk}>
          {doneWords.desk}
        </a>
        <a className="button" href={staffRoutes.importFile}>
          {doneWords.again}
        </a>
      </p>
    </>
  );
}
