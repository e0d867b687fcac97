import type { Difference } from "@/lib/clinic/two-versions";

type Words = {
  readonly title: string;
  readonly field: string;
  readonly saved: string;
  readonly typed: string;
  readonly same: string;
  readonly empty: string;
  /** Where only the other person changed something, which the form has taken over. */
  readonly notTyped: string;
};

type Props = {
  readonly words: Words;
  readonly labels: { readonly [field: string]: string };
  readonly differences: readonly Difference[];
};

/** What someone else saved beside what was typed here, and only that, for whoever was second. */
export function VersionsTable({ words, labels, differences }: Props) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{words.title}</h2>
      {differences.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <table className="staff-table" aria-labelledby="versions">
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.saved}</th>
              <th scope="col">{words.typed}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ field, saved, typed }) => (
              <tr key={field}>
                <th scope="row">{labels[field] ?? field}</th>
                <td data-label={words.saved} dir="auto">
                  {saved || words.empty}
                </td>
                <td data-label={words.typed} dir="auto">
                  {typed === null ? words.notTyped : typed || words.empty}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
