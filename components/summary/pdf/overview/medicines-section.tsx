import { tableColumns } from "@/lib/printing/arrange/lengths";
import type { Medicines } from "@/lib/summary/facts";
import { FactLine } from "./facts";
import type { PartViewProps } from "./part-view";
import { Section } from "./section";
import { SmallTable } from "./small-table";

/** The pain medicines of now, and what else is taken. */
export function MedicinesSection({ shown, width }: PartViewProps<Medicines>) {
  const { part, note } = shown;
  const { heading, others } = part;
  return (
    <Section heading={heading} note={note} width={width}>
      <SmallTable table={part} columns={tableColumns.medicines} width={width} />
      {others && <FactLine fact={others} width={width} />}
    </Section>
  );
}
