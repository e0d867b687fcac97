import type { Fact, FactList, LineList, Overview, Table } from "../model";
import type { FirstOverview, FirstTable } from "./template-1";

/** "Worry: “...”" was one text; its label ends at the first colon. */
function factOf(line: string): Fact {
  const end = line.indexOf(": ");
  const [label, value] = end < 0 ? ["", line] : [line.slice(0, end), line.slice(end + 2)];
  return { label, value, answered: true };
}

const factsOf = ({ lines, none: _, ...list }: LineList): FactList => ({
  ...list,
  facts: lines.map(factOf),
});

const tableOf = (first: FirstTable): Table => ({
  ...first,
  rows: first.rows.map((cells) => cells.map((text) => ({ text }))),
});

/** Page 1 of template 1, with what it did not have yet left empty. */
export function upgradeOverview(first: FirstOverview, name: string): Overview {
  const { emergency, matters, blocks, treatments, ...same } = first;
  return {
    ...same,
    nameLine: name,
    emergency: emergency ? { ...emergency, alert: true } : null,
    matters: factsOf(matters),
    blocks: tableOf(blocks),
    medicines: null,
    treatments: { ...tableOf(treatments), helped: treatments.rows.map(() => null) },
  };
}
