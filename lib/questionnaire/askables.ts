import type { Content } from "@/lib/edition/content";
import type { ComparisonRow } from "@/lib/evidence/evidence";
import type { AskItem } from "@/lib/form/item";
import { wordedItem } from "@/lib/form/worded-item";

/** Something "Ask about this" can be ticked at: a comparison row or a statement of the short check. */
export type Askable = {
  readonly id: string;
  /** Its words, as they stand above the box. */
  readonly title: string;
  /** The question that ticking puts on the list. */
  readonly asks: string;
};

/** A statement as it was asked: not every one is true, so it is never shown as a sentence of ours. */
export const statementLabel = (content: Content, id: string): string =>
  wordedItem(content, id).words.label;

function rowsOf({ comparison, aimRows }: Content, item: AskItem): readonly ComparisonRow[] {
  if ("group" in item) return comparison.find(({ id }) => id === item.group)?.rows ?? [];
  const ofAims = new Set(Object.values(aimRows).flat());
  return comparison.flatMap(({ rows }) => rows.filter(({ id }) => ofAims.has(id)));
}

/** Everything that could ever be ticked in an item, in the order shown. */
export function askables(content: Content, item: AskItem): readonly Askable[] {
  if ("about" in item && item.about === "statements") {
    return content.statements.map(({ id, asks }) => ({
      id,
      title: statementLabel(content, id),
      asks,
    }));
  }
  return rowsOf(content, item).map(({ id, asks }) => ({
    id,
    title: content.rowWords[id]?.title ?? id,
    asks,
  }));
}
