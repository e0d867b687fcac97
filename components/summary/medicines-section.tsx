import type { Medicines } from "@/lib/summary/facts";
import { Facts } from "./fact-list";
import { SmallTable } from "./small-table";

/** The pain medicines of now, and what else is taken. */
export function MedicinesSection({ part }: { part: Medicines }) {
  const { others } = part;
  return <SmallTable part={part} after={others && <Facts facts={[others]} className="facts" />} />;
}
