import type { ComparisonRow, NumberFact, NumberWords } from "./evidence";
import type { EvidenceContent } from "./evidence-content";

function numbersOf(
  content: EvidenceContent,
  row: ComparisonRow,
  option: string,
): readonly NumberFact[] {
  const ids = row.numbers?.[option] ?? [];
  return content.numbers.filter(({ id }) => ids.includes(id));
}

/** The sentences of a number: who was studied, what was found, over what time, how sure. */
const sentences = ({ who, found, over, sure }: NumberWords): string =>
  [who, found, over, sure].join(" ");

/**
 * All that a row says of an option: its words, then each of its numbers in full. Undefined where the
 * row says nothing of it.
 */
export function claimText(
  content: EvidenceContent,
  row: ComparisonRow,
  option: string,
): string | undefined {
  const said = content.rowWords[row.id]?.cells[option];
  if (said === undefined) return undefined;
  const told = numbersOf(content, row, option).flatMap(({ id }) => {
    const words = content.numberWords[id];
    return words === undefined ? [] : [sentences(words)];
  });
  return [said, ...told].join(" ");
}
