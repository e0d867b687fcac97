import type { Medicines } from "@/lib/summary/facts";
import { Facts } from "./fact-list";
import { SmallTable } from "./small-table";

/** Blood thinners, the pain medicines of now, and what else is taken. */
export function MedicinesSection({ part }: { part: Medicines }) {
  const { thinners, others } = part;
  return (
    <SmallTable
      part={part}
      before={thinners && <Facts facts={[thinners]} className="facts" />}
      after={<Facts facts={[others]} className="facts" />}
    />
  );
}
