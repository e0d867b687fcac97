import { View } from "@react-pdf/renderer";
import type { GridView, SaidCell } from "@/lib/evidence/grid-view";
import { tag } from "@/lib/tagged-pdf/tag";
import { numberInOne } from "./grid-numbers";
import { GridWords, NamedWords, saidInOne } from "./grid-words";

type GridListProps = { readonly grid: GridView; readonly width: number };

const wordsOf = ({ sentences, numbers, gap }: SaidCell): string =>
  [saidInOne(sentences), ...numbers.map(numberInOne), gap].filter(Boolean).join(" ");

/** The grid in large print: row by row, each treatment in the same order, one below the other. */
export function GridList({ grid, width }: GridListProps) {
  const nameOf = (option: string) => grid.options.find(({ id }) => id === option)?.name ?? option;
  return grid.rows.map((row) => (
    <View key={row.id}>
      <View minPresenceAhead={50}>
        <GridWords {...tag("H3")} bold width={width}>
          {row.title}
        </GridWords>
      </View>
      {row.mixed !== undefined && <GridWords width={width}>{row.mixed}</GridWords>}
      {row.cells.map((cell) => (
        <NamedWords key={cell.option} name={`${nameOf(cell.option)}:`} width={width} after={2}>
          {wordsOf(cell)}
        </NamedWords>
      ))}
    </View>
  ));
}
