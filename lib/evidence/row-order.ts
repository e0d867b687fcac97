import type { Answers } from "@/lib/form/answers";
import { holds } from "@/lib/form/condition";
import type { ComparisonRow } from "./evidence";
import type { EvidenceContent } from "./evidence-content";

/**
 * The rows of one group for a person: those about the place or kind of their pain first, then all the
 * others, each in the content's order. No row is left out, and options never change their order.
 */
export function rowsInOrder(
  { sites }: Pick<EvidenceContent, "sites">,
  rows: readonly ComparisonRow[],
  answers: Answers,
): readonly ComparisonRow[] {
  const concerns = ({ site }: ComparisonRow): boolean => {
    const condition = site === undefined ? undefined : sites[site];
    return condition !== undefined && holds(condition, answers);
  };
  return [...rows.filter(concerns), ...rows.filter((row) => !concerns(row))];
}
