import { type ReactNode, useId } from "react";
import type { Cell, Table } from "@/lib/summary/facts";

type SmallTableProps = {
  part: Table;
  /** Stands between the heading and the table. */
  before?: ReactNode;
  /** Stands below the table. */
  after?: ReactNode;
  /** What stands before the words of a cell. */
  sign?: (row: number, column: number) => ReactNode;
};

const cellClass = ({ unanswered }: Cell) => (unanswered ? "not-answered" : undefined);

/** The words of a cell, apart from a sign before them. */
function CellWords({ cell, sign }: { cell: Cell; sign: ReactNode }) {
  return (
    <>
      {sign}
      <span className={cellClass(cell)}>{cell.text}</span>
    </>
  );
}

/** A headed table of the overview. On a narrow screen it scrolls within its own frame. */
export function SmallTable({ part: table, before, after, sign }: SmallTableProps) {
  const headingId = useId();
  return (
    <section className="overview-part">
      <h3 id={headingId}>{table.heading}</h3>
      {before}
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
                  {first && (
                    <th scope="row" dir="auto">
                      <CellWords cell={first} sign={sign?.(row, 0)} />
                    </th>
                  )}
                  {cells.map((cell, column) => (
                    <td key={table.columns[column + 1]} dir="auto">
                      <CellWords cell={cell} sign={sign?.(row, column + 1)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {after}
    </section>
  );
}
