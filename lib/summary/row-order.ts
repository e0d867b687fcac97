import type { Answers } from "@/lib/questionnaire/answers";
import { holds } from "@/lib/questionnaire/condition";
import type { Content } from "@/lib/questionnaire/content";
import type { ComparisonRow } from "./evidence";

/**
 * The rows of one group for a person: those about the place or kind of their pain first, then all the
 * others, each in the content's order. No row is left out, and options never change their order.
 */
export function rowsInOrder(
  { sites }: Pick<Content, "sites">,
  rows: readonly ComparisonRow[],
  answers: Answers,
): readonly ComparisonRow[] {
  const concerns = ({ site }: ComparisonRow): boolean => {
    const condition = site === undefined ? undefined : sites[site];
    return condition !== undefined && holds(condition, answers);
  };
  return [...rows.filter(concerns), ...rows.filter((row) => !concerns(row))];
}
