import type { ReactNode } from "react";
import { IconArray } from "@/components/icon-array/icon-array";
import type { GridView, SaidRow } from "@/lib/evidence/grid-view";
import type { SaidMismatch } from "@/lib/evidence/mismatches";
import { Cell, Sentences } from "./said";
import { NumberedSources } from "./sources";

type Level = 1 | 2 | 3;

type GridProps = {
  readonly grid: GridView;
  /** The level of the grid's own heading; rows are one below. */
  readonly level: Level;
  readonly mismatches?: readonly SaidMismatch[];
  /** Stands between the opening and the rows, such as a drawing. */
  readonly drawing?: ReactNode;
  /** What stands at the end of a row, such as "Ask about this". */
  readonly afterRow?: (row: SaidRow) => ReactNode;
  /** The library opens what elsewhere is folded. */
  readonly open?: boolean;
};

/** One place's grid: row by row, every treatment in the same order with the same room. */
export function Grid({ grid, level, mismatches = [], drawing, afterRow, open }: GridProps) {
  const Title = `h${level}` as const;
  const RowTitle = `h${(level + 1) as 2 | 3 | 4}` as const;
  return (
    <section className="grid-of-place" aria-labelledby={`grid-${grid.place}`}>
      <Title id={`grid-${grid.place}`}>{grid.title}</Title>
      <p>{grid.opening}</p>
      <p className="grid-ask">{grid.opens}</p>
      {mismatches.map(({ id, text, ask }) => (
        <p key={id} className="grid-mismatch">
          {text} {ask}
        </p>
      ))}
      {drawing}
      {grid.rows.map((row) => (
        <section
          key={row.id}
          className="grid-row"
          id={anchorOf(grid, row)}
          aria-labelledby={`row-${row.id}`}
        >
          <RowTitle id={`row-${row.id}`}>
            {open ? <a href={`#${anchorOf(grid, row)}`}>{row.title}</a> : row.title}
          </RowTitle>
          <dl className={`grid-cells of-${row.cells.length}`}>
            {row.cells.map((cell) => (
              <div key={cell.option}>
                <dt>{grid.options.find(({ id }) => id === cell.option)?.name}</dt>
                <dd>
                  <Cell cell={cell} />
                </dd>
              </div>
            ))}
          </dl>
          {row.mixed !== undefined && <p className="grid-mixed">{row.mixed}</p>}
          <Why row={row} heading={grid.whyHeading} open={open === true} />
          {afterRow?.(row)}
        </section>
      ))}
      <Disputes grid={grid} heading={RowTitle} />
      <section className="grid-row">
        <RowTitle>{grid.unknown.heading}</RowTitle>
        <ul>
          {grid.unknown.items.map((item) => (
            <li key={item.text}>
              <Sentences said={[item]} />
            </li>
          ))}
        </ul>
      </section>
      <section className="grid-row">
        <RowTitle>{grid.others.heading}</RowTitle>
        <ul>
          {grid.others.items.map(({ id, name, text, sources }) => (
            <li key={id}>
              <strong>{name}.</strong> <Sentences said={[{ text, sources }]} />
            </li>
          ))}
        </ul>
      </section>
      <NumberedSources sources={grid.sources} open={open === true} />
    </section>
  );
}

/** The part of an address that leads to a row. */
const anchorOf = (grid: GridView, row: SaidRow): string => row.id.slice(grid.place.length + 2);

function Why({
  row,
  heading,
  open,
}: {
  readonly row: SaidRow;
  readonly heading: string;
  readonly open: boolean;
}) {
  const pictures = row.cells.flatMap(({ numbers }) => numbers.flatMap((one) => one.pictures));
  if (row.why.length === 0 && pictures.length === 0) return null;
  return (
    <details className="grid-why" open={open}>
      <summary>
        {heading}
        <span className="visually-hidden">: {row.title}</span>
      </summary>
      {row.why.map((said) => (
        <p key={said.text}>
          <Sentences said={[said]} />
        </p>
      ))}
      {pictures.length > 0 && (
        <div className="grid-pictures">
          {pictures.map((share) => (
            <IconArray key={`${share.title} ${share.with}`} share={share} />
          ))}
        </div>
      )}
    </details>
  );
}

function Disputes({
  grid: { disputes },
  heading: Heading,
}: {
  readonly grid: GridView;
  readonly heading: "h2" | "h3" | "h4";
}) {
  if (disputes.items.length === 0) return null;
  return (
    <section className="grid-row grid-disputes">
      <Heading>{disputes.heading}</Heading>
      {disputes.items.map(({ id, title, sides, ask }) => (
        <p key={id}>
          <strong>{title}</strong> <Sentences said={sides} /> {ask}
        </p>
      ))}
    </section>
  );
}
