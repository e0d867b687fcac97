import { View } from "@react-pdf/renderer";
import type { ArticleRow } from "@/lib/summary/article";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { Mark } from "../structure/mark";
import { Words } from "../structure/words";
import { useLook } from "../use-look";

type ComparisonRowProps = {
  readonly row: ArticleRow;
  readonly options: readonly string[];
  readonly conflictsHeading: string;
  readonly width: number;
};

const gap = 14;

/** So many options to a line; every cell of a row has the same width and type. */
const inLines = <Value,>(
  values: readonly Value[],
  perLine: number,
): readonly (readonly Value[])[] =>
  values.flatMap((_, at) => (at % perLine === 0 ? [values.slice(at, at + perLine)] : []));

/** One row of the comparison: its name, each option's facts in equal columns, and disagreements. */
export function ComparisonRow({ row, options, conflictsHeading, width }: ComparisonRowProps) {
  const { type, columns } = useLook();
  const perLine = columns && row.cells.length > 1 ? 2 : 1;
  const column = (width - gap * (perLine - 1)) / perLine;
  const cells = row.cells.map((cell, index) => ({ ...cell, option: options[index] ?? "" }));
  return (
    // In one column a row may be taller than a page; then each option stays whole.
    <View wrap={!columns} style={{ marginBottom: 10 }}>
      <View
        minPresenceAhead={60}
        style={{ backgroundColor: ink.shade, paddingHorizontal: 5, paddingVertical: 2 }}
      >
        <Words {...tag("H4")} bold width={width - 10}>
          {row.title}
        </Words>
      </View>
      {inLines(cells, perLine).map((pair) => (
        <View
          key={pair.map((cell) => cell.option).join()}
          wrap={false}
          style={{ flexDirection: "row", columnGap: gap, paddingTop: 3 }}
        >
          {pair.map((cell) => (
            <View key={cell.option} {...tag("TR")} style={{ width: column }}>
              <Words {...tag("TH", { scope: "Row" })} bold size={type.note} width={column}>
                {cell.option}
              </Words>
              <View {...tag("TD")}>
                <Words width={column}>{[cell.text, cell.sources].filter(Boolean).join(" ")}</Words>
              </View>
            </View>
          ))}
        </View>
      ))}
      {row.conflicts.length > 0 && (
        <View wrap={false} style={{ flexDirection: "row", paddingTop: 3 }}>
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
