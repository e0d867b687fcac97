import { View } from "@react-pdf/renderer";
import type { Table } from "@/lib/summary/model";
import { ink } from "../look";
import { Mark } from "../structure/mark";
import { Section } from "./section";
import { useMeasures } from "./sheet";
import { SmallWords } from "./small-words";

type SmallTableProps = {
  readonly table: Table;
  readonly width: number;
  /** The columns' widths in proportion to each other. */
  readonly shares: readonly number[];
};

/** A table on page 1. With no rows it says so in words. */
export function SmallTable({ table, width, shares }: SmallTableProps) {
  const { cellGap, gutter, size } = useMeasures();
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widthOf = (column: number): number => ((shares[column] ?? 0) / total) * width - cellGap;
  const row = (cells: readonly string[], bold: boolean) =>
    cells.map((cell, column) => (
      <View key={table.columns[column] ?? column} style={{ marginRight: cellGap }}>
        <SmallWords width={widthOf(column)} bold={bold}>
          {cell}
        </SmallWords>
      </View>
    ));
  const rule = { borderBottomWidth: 0.4, borderBottomColor: ink.rule };
  return (
    <Section heading={table.heading} continued={table.continued} width={width}>
      {table.rows.length === 0 ? (
        <View style={{ flexDirection: "row" }}>
          <View style={{ width: gutter, paddingTop: size * 0.18 }}>
            {table.unanswered && <Mark kind="unanswered" size={size * 0.88} />}
          </View>
          <SmallWords width={width - gutter}>{table.none}</SmallWords>
        </View>
      ) : (
        <>
          <View style={{ flexDirection: "row", ...rule }}>{row(table.columns, true)}</View>
          {table.rows.map((cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are text alone and never move.
            <View key={index} style={{ flexDirection: "row", ...rule }} wrap={false}>
              {row(cells, false)}
            </View>
          ))}
        </>
      )}
    </Section>
  );
}
