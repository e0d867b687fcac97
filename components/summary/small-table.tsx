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

/** The words of a cell, apart from a sign before them. */
function CellWords({ cell, sign }: { cell: Cell; sign: ReactNode }) {
  return (
    <>
      {sign}
      <span>{cell.text}</span>
    </>
  );
}

/** The first cell names its row, unless it has no words. */
function RowHead({ cell, sign }: { cell: Cell; sign: ReactNode }) {
  const words = <CellWords cell={cell} sign={sign} />;
  if (cell.text === "") return <td>{words}</td>;
  return (
    <th scope="row" dir="auto">
      {words}
    </th>
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
        table.none !== "" && <p className="none">{table.none}</p>
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
                  {first && <RowHead cell={first} sign={sign?.(row, 0)} />}
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
