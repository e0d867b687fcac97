import { View } from "@react-pdf/renderer";
import { ink } from "../look";
import { Mark } from "../structure/mark";
import { useMeasures } from "./sheet";
import type { TableProps } from "./small-table";
import { SmallWords, Strong } from "./small-words";

/** The rows of a table below each other, each cell on a line of its own after its column's name. */
export function Records({ table, width, sign }: TableProps) {
  const { gutter, size, squares } = useMeasures();
  return table.rows.map((cells, row) => (
    <View
      // biome-ignore lint/suspicious/noArrayIndexKey: rows are text alone and never move.
      key={row}
      style={{ borderBottomWidth: 0.5, borderBottomColor: ink.rule, paddingVertical: 4 }}
    >
      {cells.map(({ text, unanswered }, column) => {
        const drawn = sign?.(row, column);
        const before = column === 2 && drawn ? squares : gutter * 1.3;
        return (
          <View
            key={table.columns[column] ?? column}
            style={{ flexDirection: "row" }}
            minPresenceAhead={column === 0 ? size * 2.5 : 0}
            wrap={false}
          >
            <View style={{ width: before, paddingTop: size * 0.18 }}>
              {drawn}
              {unanswered && !drawn && <Mark kind="unanswered" size={size * 0.88} />}
            </View>
            <SmallWords width={width - before}>
              <Strong>{`${table.columns[column] ?? ""}: `}</Strong>
              {text}
            </SmallWords>
          </View>
        );
      })}
    </View>
  ));
}
