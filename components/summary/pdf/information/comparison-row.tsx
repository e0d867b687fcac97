import { View } from "@react-pdf/renderer";
import type { InformationRow } from "@/lib/summary/model";
import { ink, type } from "../look";
import { Mark } from "../structure/mark";
import { Words } from "../structure/words";
import { ShareFigure } from "./share-figure";

type ComparisonRowProps = {
  readonly row: InformationRow;
  readonly options: readonly string[];
  readonly conflictsHeading: string;
  readonly width: number;
};

const gap = 14;

/** Two options to a line, so that every cell of every row has the same width and type. */
const inPairs = <Value,>(values: readonly Value[]): readonly (readonly Value[])[] =>
  values.flatMap((_, index) => (index % 2 === 0 ? [values.slice(index, index + 2)] : []));

/** One row of the comparison: its name, each option's facts in equal columns, and disagreements. */
export function ComparisonRow({ row, options, conflictsHeading, width }: ComparisonRowProps) {
  const column = row.cells.length === 1 ? width : (width - gap) / 2;
  const cells = row.cells.map((cell, index) => ({ ...cell, option: options[index] ?? "" }));
  return (
    <View wrap={false} style={{ marginBottom: 10 }}>
      <View style={{ backgroundColor: ink.shade, paddingHorizontal: 5, paddingVertical: 2 }}>
        <Words bold width={width - 10}>
          {row.title}
        </Words>
      </View>
      {inPairs(cells).map((pair) => (
        <View
          key={pair.map((cell) => cell.option).join()}
          style={{ flexDirection: "row", columnGap: gap, paddingTop: 3 }}
        >
          {pair.map((cell) => (
            <View key={cell.option} style={{ width: column }}>
              <Words bold size={type.note} width={column}>
                {cell.option}
              </Words>
              <Words width={column}>{[cell.text, cell.sources].filter(Boolean).join(" ")}</Words>
              {cell.share && <ShareFigure share={cell.share} width={column} />}
            </View>
          ))}
        </View>
      ))}
      {row.conflicts.length > 0 && (
        <View style={{ flexDirection: "row", paddingTop: 3 }}>
          <View style={{ width: 16, paddingTop: 3 }}>
            <Mark kind="conflict" size={10} />
          </View>
          <View style={{ width: width - 16 }}>
            <Words bold size={type.note} width={width - 16}>
              {conflictsHeading}
            </Words>
            {row.conflicts.map((conflict) => (
              <Words key={conflict} width={width - 16}>
                {conflict}
              </Words>
            ))}
            {row.asks?.map((ask) => (
              <Words key={ask} width={width - 16}>
                {ask}
              </Words>
            ))}
          </View>
        </View>
      )}
    </View>
  );
}
