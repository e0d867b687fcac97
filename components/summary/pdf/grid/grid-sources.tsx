import { View } from "@react-pdf/renderer";
import { citedOnPage } from "@/lib/evidence/cited-on-page";
import type { Look } from "@/lib/printing/arrange/looks";
import { paragraphLines } from "@/lib/printing/typesetting/ruler";
import type { SummaryModel } from "@/lib/summary/model";
import { Heading } from "../structure/heading";
import { GridWords, gridLine, gridSize } from "./grid-words";

type Known = SummaryModel["known"];

const headingOf = ({ heading, grid }: Known): string =>
  `${grid?.sources.heading}: ${heading} (${grid?.title})`;

const listOf = ({ grid }: Known): string =>
  grid === null
    ? ""
    : citedOnPage(grid)
        .map(({ number, name }) => `${number} ${name}`)
        .join("; ");

/** The height of the list with its heading, in points; none where there is no grid. */
export function gridSourcesHeight(known: Known, width: number, look: Look): number {
  if (known.grid === null) return 0;
  const size = gridSize(look);
  return 44 + paragraphLines(listOf(known), "regular", width / size) * size * gridLine;
}

/**
 * What the numbers beside the grid point to. It stands on the sheet before the grid, which needs all of
 * its own.
 */
export function GridSources({ known, width }: { readonly known: Known; readonly width: number }) {
  if (known.grid === null) return null;
  return (
    <View wrap={false}>
      <Heading width={width} compact>
        {headingOf(known)}
      </Heading>
      <GridWords width={width}>{listOf(known)}</GridWords>
    </View>
  );
}
