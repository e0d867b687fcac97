import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { ruler } from "@/lib/printing/typesetting/ruler";
import type { Cell } from "@/lib/summary/facts";
import { ink } from "../look";
import { useMeasures } from "./sheet";
import { SmallWords, Strong } from "./small-words";
import type { TableProps } from "./table-props";

type RecordLineProps = {
  readonly label: string;
  readonly cell: Cell;
  /** Before the line: the number of its row. */
  readonly number: ReactNode;
  /** Between the label and its words. */
  readonly sign: ReactNode;
  readonly width: number;
};

/** One cell after the name of its column. */
function RecordLine({ label, cell, number, sign, width }: RecordLineProps) {
  const { numberGutter, size, squares } = useMeasures();
  const inner = width - numberGutter;
  const named = ruler.width(label, "bold") * size + size * 0.3;
  return (
    <View style={{ flexDirection: "row" }} wrap={false}>
      <View style={{ width: numberGutter }}>{number}</View>
      {sign ? (
        <>
          <SmallWords width={named} bold>
            {label}
          </SmallWords>
          <View style={{ width: squares }}>{sign}</View>
          <SmallWords width={inner - named - squares}>{cell.text}</SmallWords>
        </>
      ) : (
        <SmallWords width={inner}>
          <Strong>{`${label} `}</Strong>
          {cell.text}
        </SmallWords>
      )}
    </View>
  );
}

/** The rows of a table below each other, each cell on a line of its own after its column's name. */
export function Records({ table, width, sign }: TableProps) {
  return table.rows.map((cells, row) => (
    <View
      // biome-ignore lint/suspicious/noArrayIndexKey: rows are text alone and never move.
      key={row}
      style={{ borderBottomWidth: 0.5, borderBottomColor: ink.rule, paddingVertical: 4 }}
    >
      {cells.map((cell, column) =>
        cell.text === "" && column > 0 ? null : (
          <RecordLine
            key={table.columns[column] ?? column}
            label={`${table.columns[column] ?? ""}:`}
            cell={cell}
            number={column === 0 ? sign?.(row, column) : null}
            sign={column === 0 ? null : sign?.(row, column)}
            width={width}
          />
        ),
      )}
    </View>
  ));
}
