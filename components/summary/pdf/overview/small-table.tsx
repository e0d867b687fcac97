import { View } from "@react-pdf/renderer";
import { cellWidths, insetsOf } from "@/lib/printing/arrange/grid";
import { lengths } from "@/lib/printing/arrange/lengths";
import type { Cell } from "@/lib/summary/facts";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { useMeasures } from "./sheet";
import { SmallWords } from "./small-words";
import type { TableProps } from "./table-props";

/** Said in place of rows. */
function NoRows({ table, width }: Pick<TableProps, "table" | "width">) {
  const { gutter } = useMeasures();
  if (table.none === "") return null;
  return (
    <View style={{ paddingLeft: gutter }} wrap={false}>
      <SmallWords width={width - gutter}>{table.none}</SmallWords>
    </View>
  );
}

/** Rows and columns. */
function Grid({ table, columns, width, sign }: TableProps) {
  const measures = useMeasures();
  const { cellGap, rowPad } = measures;
  const insets = insetsOf({ measures }, columns);
  const widths = cellWidths({ measures, width }, columns);
  const cell = ({ text }: Cell, row: number, column: number) => {
    const inset = insets[column] ?? 0;
    const across = widths[column] ?? 0;
    return (
      <View
        key={table.columns[column] ?? column}
        style={{
          flexDirection: "row",
          width: across + inset + cellGap,
          paddingVertical: rowPad,
        }}
        {...(row < 0
          ? tag("TH", { scope: "Column" })
          : column === 0 && text !== ""
            ? tag("TH", { scope: "Row" })
            : tag("TD"))}
      >
        {inset > 0 && <View style={{ width: inset }}>{sign?.(row, column)}</View>}
        <SmallWords width={across} bold={row < 0}>
          {text}
        </SmallWords>
      </View>
    );
  };
  const line = {
    flexDirection: "row",
    borderBottomWidth: lengths.table.rule,
    borderBottomColor: ink.rule,
  } as const;
  return (
    <View {...tag("Table")}>
      <View style={line} {...tag("TR")}>
        {table.columns.map((text, column) => cell({ text }, -1, column))}
      </View>
      {table.rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are text alone and never move.
        <View key={row} style={line} wrap={false} {...tag("TR")}>
          {cells.map((each, column) => cell(each, row, column))}
        </View>
      ))}
    </View>
  );
}

/** A small table; without rows it says so in words. */
export function SmallTable(props: TableProps) {
  return props.table.rows.length === 0 ? <NoRows {...props} /> : <Grid {...props} />;
}
