import { useId } from "react";
import type { Table } from "@/lib/summary/model";

/** A headed table of the overview. On a narrow screen it scrolls within its own frame. */
export function SmallTable({ table, className }: { table: Table; className: string }) {
  const headingId = useId();
  return (
    <section className={`overview-part ${className}`}>
      <h3 id={headingId}>{table.heading}</h3>
      {table.rows.length === 0 ? (
        <p className={table.unanswered ? "not-answered" : "none"}>{table.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls needs the keyboard
        <section className="table-frame" aria-labelledby={headingId} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th scope="col" key={column}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([first, ...cells], row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows are fixed and may repeat
                <tr key={row}>
                  <th scope="row" dir="auto">
                    {first}
                  </th>
                  {cells.map((cell, column) => (
                    <td key={table.columns[column + 1]} dir="auto">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {table.continued === undefined ? null : <p className="continued">{table.continued}</p>}
    </section>
  );
}
