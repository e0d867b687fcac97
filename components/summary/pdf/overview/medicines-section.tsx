import type { Medicines } from "@/lib/summary/model";
import { FactLine } from "./facts";
import { Section } from "./section";
import { SmallTable } from "./small-table";

type MedicinesProps = { readonly medicines: Medicines; readonly width: number };

/** Blood thinners, the pain medicines of now, and what else is taken. */
export function MedicinesSection({ medicines, width }: MedicinesProps) {
  const { heading, continued, thinners, others } = medicines;
  return (
    <Section heading={heading} continued={continued} width={width}>
      {thinners && <FactLine fact={thinners} width={width} />}
      <SmallTable table={medicines} kind="medicines" width={width} />
      <FactLine fact={others} width={width} />
    </Section>
  );
}
