import { contentWidth } from "@/lib/printing/arrange/looks";
import type { SummaryModel } from "@/lib/summary/model";
import { PageFrame } from "../page-frame";
import { PartHeading } from "../structure/heading";
import { useLook } from "../use-look";
import { GridFoot } from "./grid-foot";
import { GridList } from "./grid-list";
import { GridTable } from "./grid-table";
import { GridWords } from "./grid-words";

type GridPageProps = { readonly model: SummaryModel; readonly note: string | undefined };

/** Left and right of a grid that is to stand on one sheet, in points. */
const sheetSide = 18;

/** What is known at the person's place; where no place was named, which places there are. */
export function GridPage({ model, note }: GridPageProps) {
  const { heading, intro, grid, mismatches, others } = model.known;
  const look = useLook();
  const side = look.columns ? sheetSide : look.margin.side;
  const width = contentWidth(model.paper, { ...look, margin: { ...look.margin, side } });
  return (
    <PageFrame model={model} bookmark={heading} side={side} named tight>
      <PartHeading width={width} compact>
        {grid === null ? heading : `${heading}: ${grid.title}`}
      </PartHeading>
      {note !== undefined && <GridWords width={width}>{note}</GridWords>}
      {grid === null ? (
        <>
          <GridWords width={width} size={look.type.body} after={6}>
            {intro}
          </GridWords>
          {others.map(({ id, name }) => (
            <GridWords key={id} width={width} size={look.type.body}>
              {name}
            </GridWords>
          ))}
        </>
      ) : (
        <>
          <GridWords width={width} after={2}>{`${grid.opening} ${grid.opens}`}</GridWords>
          {mismatches.map(({ id, text, ask }) => (
            <GridWords key={id} width={width} bold after={2}>{`${text} ${ask}`}</GridWords>
          ))}
          {look.columns ? (
            <GridTable grid={grid} width={width} />
          ) : (
            <GridList grid={grid} width={width} />
          )}
          <GridFoot grid={grid} width={width} />
        </>
      )}
    </PageFrame>
  );
}
