import type { Medicines } from "@/lib/summary/model";
import { Facts } from "./fact-list";
import { SmallTable } from "./small-table";

/** Blood thinners, the pain medicines of now, and what else is taken. */
export function MedicinesSection({ medicines }: { medicines: Medicines }) {
  const { thinners, others } = medicines;
  return (
    <SmallTable
      table={medicines}
      className="medicines"
      before={thinners && <Facts facts={[thinners]} className="facts" />}
      after={<Facts facts={[others]} className="facts" />}
    />
  );
}
