import { wordedItem } from "@/lib/summary/worded-item";
import type { Content } from "./content";
import type { AskItem } from "./item";

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

/** Everything that could ever be ticked in an item, in the order shown. */
export function askables(content: Content, item: AskItem): readonly Askable[] {
  if ("about" in item) {
    return content.statements.map(({ id, asks }) => ({
      id,
      title: statementLabel(content, id),
      asks,
    }));
  }
  const rows = content.comparison.find((group) => group.id === item.group)?.rows ?? [];
  return rows.map(({ id, asks }) => ({ id, title: content.rowWords[id]?.title ?? id, asks }));
}
