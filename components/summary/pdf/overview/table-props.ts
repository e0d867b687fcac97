import type { ReactNode } from "react";
import type { TableColumns } from "@/lib/printing/arrange/lengths";
import type { Table } from "@/lib/summary/facts";

/** A table of page 1, however it is printed. */
export type TableProps = {
  readonly table: Table;
  readonly columns: TableColumns;
  readonly width: number;
  /** What is drawn before the words of a cell. */
  readonly sign?: (row: number, column: number) => ReactNode;
};
