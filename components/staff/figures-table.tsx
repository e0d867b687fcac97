import { completionWords } from "@/content/words/en/staff/completion";
import type { FigureRow, FigureTable } from "@/lib/invitations/completion/figures";
import { stages } from "@/lib/invitations/completion/reached";
import { fill } from "@/lib/words/fill";

const { share, together, and } = completionWords;

/** A figure with its share of the first, which is everyone of the row. */
function shownFigure(figure: number, { figures: [most = 0] }: FigureRow): string {
  if (figure === most) return String(figure);
  return fill(share, { count: figure, percent: Math.round((figure / most) * 100) });
}

type Props = {
  readonly title: string;
  readonly caption: string;
  /** The head of the first column. */
  readonly column: string;
  readonly table: FigureTable | null;
  readonly labelOf: (group: string) => string;
  /** The heads of the others; those of the stages unless given. */
  readonly heads?: readonly string[];
  readonly note?: string | undefined;
};

/** One table of figures under its heading, or that there are too few people for it. */
export function FiguresTable({ title, caption, column, table, labelOf, note, ...more }: Props) {
  const stageOf = (at: number) => stages[at] ?? "invited";
  const heads = more.heads ?? table?.columns.map((at) => completionWords.stages[stageOf(at)]) ?? [];
  const rowLabel = ({ groups }: FigureRow) => {
    const labels = groups.map(labelOf).join(and);
    return groups.length > 1 ? fill(together, { groups: labels }) : labels;
  };
  return (
    <section>
      <h2>{title}</h2>
      {table === null ? (
        <p>{completionWords.noTable}</p>
      ) : (
        <table className="staff-table figures">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{column}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.groups.join(" ")}>
                <th scope="row">{rowLabel(row)}</th>
                {row.figures.map((figure, at) => (
                  <td key={heads[at]} data-label={heads[at]}>
                    {shownFigure(figure, row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {table !== null && note !== undefined && <p className="hint">{note}</p>}
    </section>
  );
}
