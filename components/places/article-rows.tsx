import type { ArticleRow } from "@/lib/summary/article";

/**
 * Rows of the comparison: under each row's title every option in the same order, in boxes of the
 * same size, each with its sources; then where the sources disagree.
 */
export function ArticleRows({
  options,
  rows,
  conflictsHeading,
}: {
  options: readonly string[];
  rows: readonly ArticleRow[];
  conflictsHeading: string;
}) {
  return rows.map((row) => (
    <section className="summary-row" key={`${row.title} ${row.id}`}>
      <h3>{row.title}</h3>
      <dl className={`option-cells of-${options.length}`}>
        {row.cells.map((cell, index) => (
          <div key={options[index]}>
            <dt>{options[index]}</dt>
            <dd>
              {cell.text} <span className="source-numbers">{cell.sources}</span>
            </dd>
          </div>
        ))}
      </dl>
      {row.conflicts.length === 0 ? null : (
        <div className="conflicts">
          <p className="conflicts-heading">{conflictsHeading}</p>
          <ul>
            {row.conflicts.map((conflict) => (
              <li key={conflict}>{conflict}</li>
            ))}
          </ul>
          {row.asks?.map((ask) => (
            <p className="conflict-ask" key={ask}>
              {ask}
            </p>
          ))}
        </div>
      )}
    </section>
  ));
}
