type Words = {
  readonly title: string;
  readonly field: string;
  readonly saved: string;
  readonly typed: string;
  readonly same: string;
  readonly empty: string;
};

type Values = { readonly [field: string]: string };

type Props = {
  readonly words: Words;
  readonly labels: Values;
  readonly saved: Values;
  readonly typed: Values;
};

/** What someone else saved beside what was typed here, for whoever was second. */
export function VersionsTable({ words, labels, saved, typed }: Props) {
  const differing = Object.keys(saved).filter((name) => saved[name] !== (typed[name] ?? ""));
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{words.title}</h2>
      {differing.length === 0 ? (
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
            {differing.map((name) => (
              <tr key={name}>
                <th scope="row">{labels[name] ?? name}</th>
                <td data-label={words.saved} dir="auto">
                  {saved[name] || words.empty}
                </td>
                <td data-label={words.typed} dir="auto">
                  {typed[name] || words.empty}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
