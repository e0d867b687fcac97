import { doneWords } from "@/content/words/en/staff/import";
import type { DoneImport } from "@/lib/invitations/import/waiting/draft";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";

const always = ["mailed", "known", "late", "bad"] as const;
const sometimes = ["planned", "moved", "untold", "leftOut", "calledOff", "revoked"] as const;

/** What came of a file, in numbers. */
export function ImportDone({ done }: { readonly done: DoneImport }) {
  const shown = [...always, ...sometimes.filter((name) => done[name] > 0)];
  return (
    <>
      <h1>{fill(doneWords.title, { made: done.made })}</h1>
      <ul>
        {shown.map((name) => (
          <li key={name}>{fill(doneWords.lines[name], { count: done[name] })}</li>
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
