import type { Drawing } from "./drawing";
import type { EvidenceContent } from "./evidence-content";
/** The drawings that belong to a row of this group of the comparison. */
export function drawingsBeside(
  { comparison, drawings }: Pick<EvidenceContent, "comparison" | "drawings">,
  groupId: string,
): readonly Drawing[] {
  const shown = comparison.find(({ id }) => id === groupId)?.rows.map(({ id }) => id) ?? [];
  return drawings.filter(({ rows }) => rows.some((row) => shown.includes(row)));
}
