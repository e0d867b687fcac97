import type { Content } from "@/lib/edition/content";
import { type AskableRow, askableRows } from "@/lib/evidence/askable-rows";
import type { AskItem } from "@/lib/form/item";
import { wordedItem } from "@/lib/form/worded-item";

/** A statement as it was asked: not every one is true, so it is never shown as a sentence of ours. */
export const statementLabel = (content: Content, id: string): string =>
  wordedItem(content, id).words.label;

/** Everything that could ever be ticked in an item, in the order shown. */
export function askables(content: Content, { about }: AskItem): readonly AskableRow[] {
  switch (about) {
    case "grid":
      return askableRows(content);
    case "statements":
      return content.statements.map(({ id, asks }) => ({
        id,
        title: statementLabel(content, id),
        asks,
      }));
  }
}
