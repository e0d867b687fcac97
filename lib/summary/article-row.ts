import type { Content } from "@/lib/edition/content";
import { claimText } from "@/lib/evidence/claim";
import type { ComparisonRow, OptionId } from "@/lib/evidence/evidence";
import { disagreements } from "@/lib/questions/disagreements";
import type { ArticleRow } from "./article";
import { numberSources, type SourceNumbers } from "./source-numbers";

/** What one row says of one option, with its sources. */
function articleCell(
  content: Content,
  numbers: SourceNumbers,
  row: ComparisonRow,
  option: OptionId,
): ArticleRow["cells"][number] {
  return {
    text: claimText(content, row, option) ?? content.summaryWords.information.notCovered,
    sources: numbers.beside(row.cells[option] ?? []),
  };
}

type Rows = ReadonlyMap<ComparisonRow, ArticleRow>;

function worded(content: Content): Rows {
  const numbers = numberSources(content);
  return new Map(
    content.comparison.flatMap(({ options, rows }) =>
      rows.map((row) => [
        row,
        {
          id: row.id,
          title: content.rowWords[row.id]?.title ?? row.id,
          cells: options.map((option) => articleCell(content, numbers, row, option)),
          ...disagreements(content, [row]),
        },
      ]),
    ),
  );
}

const known = new WeakMap<Content, Rows>();

/** What each row of the comparison says: the same for everyone, so it is put in words once. */
export function articleRows(content: Content): Rows {
  const rows = known.get(content) ?? worded(content);
  known.set(content, rows);
  return rows;
}
