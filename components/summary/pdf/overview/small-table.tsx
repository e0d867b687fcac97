import { View } from "@react-pdf/renderer";
import { cellWidths, insetsOf } from "@/lib/printing/arrange/grid";
import { lengths } from "@/lib/printing/arrange/lengths";
import type { Cell } from "@/lib/summary/facts";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { Mark } from "../structure/mark";
import { useLook } from "../use-look";
import { Records } from "./records";
import { useMeasures } from "./sheet";
import { SmallWords } from "./small-words";
import type { TableProps } from "./table-props";

/** Said in place of rows; that it was not answered is marked as such. */
function NoRows({ table, width }: Pick<TableProps, "table" | "width">) {
  const { gutter, size } = useMeasures();
  return (
    <View style={{ flexDirection: "row" }} wrap={false}>
      <View style={{ width: gutter, paddingTop: size * 0.18 }}>
        {table.unanswered && <Mark kind="unanswered" size={size * 0.88} />}
      </View>
      <SmallWords width={width - gutter}>{table.none}</SmallWords>
    </View>
  );
}

/** Rows and columns. A cell without an answer is shaded, so that a gap is seen as one. */
function Grid({ table, columns, width, sign }: TableProps) {
  const measures = useMeasures();
  const { cellGap, rowPad } = measures;
  const insets = insetsOf({ measures }, columns);
  const widths = cellWidths({ measures, width }, columns);
  const cell = ({ text, unanswered }: Cell, row: number, column: number) => {
    const inset = insets[column] ?? 0;
    const across = widths[column] ?? 0;
    return (
      <View
        key={table.columns[column] ?? column}
        style={{
          flexDirection: "row",
          width: across + inset + cellGap,
          paddingVertical: rowPad,
          ...(unanswered ? { backgroundColor: ink.shade, paddingLeft: lengths.table.shade } : {}),
        }}
        {...(row < 0
          ? tag("TH", { scope: "Column" })
          : column === 0
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

/** A small table; without rows it says so in words. In one column each row is a list. */
export function SmallTable(props: TableProps) {
  const { columns } = useLook();
  if (props.table.rows.length === 0) return <NoRows {...props} />;
  return columns ? <Grid {...props} /> : <Records {...props} />;
}
