import { tableColumns } from "@/lib/printing/arrange/lengths";
import type { Table } from "@/lib/summary/facts";
import type { PartViewProps } from "./part-view";
import { Section } from "./section";
import { SmallTable } from "./small-table";

/** Diagnostic blocks as raw numbers. */
export function BlocksSection({ shown, width }: PartViewProps<Table>) {
  const { part, note } = shown;
  return (
    <Section heading={part.heading} note={note} width={width}>
      <SmallTable table={part} columns={tableColumns.blocks} width={width} />
    </Section>
  );
}
