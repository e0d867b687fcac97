import { fill } from "@/lib/words/fill";
import type { BlockDetails, Detailing } from "./detailing";
import { sourceNotes } from "./source-notes";

const cellTitle = ({ content, words }: Detailing, rowId: string, option: string): string =>
  fill(words.cell, {
    title: content.rowWords[rowId]?.title ?? rowId,
    option: content.optionWords[option] ?? option,
  });

/** A claim: what it is about, what each of its sources says, and where those disagree. */
export function ofCell(detailing: Detailing, rowId: string, option: string): BlockDetails {
  const { content, words } = detailing;
  const row = content.comparison.flatMap(({ rows }) => rows).find(({ id }) => id === rowId);
  const numbers = row?.numbers?.[option] ?? [];
  return {
    heading: cellTitle(detailing, rowId, option),
    notes: [
      ...(numbers.length > 0 ? [fill(words.followedBy, { numbers: numbers.join(", ") })] : []),
      ...(row?.conflicts ?? []).map((id) =>
        fill(words.disagree, { text: content.conflictWords[id] ?? id }),
      ),
    ],
    sources: sourceNotes(content, row?.cells[option] ?? []),
  };
}

/** A number: the claims that tell it, and what its sources say. */
export function ofNumber(detailing: Detailing, id: string): BlockDetails {
  const { content, words } = detailing;
  const cells = content.comparison
    .flatMap(({ rows }) => rows)
    .flatMap((row) =>
      Object.entries(row.numbers ?? {}).flatMap(([option, ids]) =>
        ids.includes(id) ? [cellTitle(detailing, row.id, option)] : [],
      ),
    );
  const number = content.numbers.find((one) => one.id === id);
  return {
    notes: [fill(words.toldIn, { cells: cells.join("; ") })],
    sources: sourceNotes(content, number?.sources ?? []),
  };
}

/** A statement of the short check: the answer it is held to, and what its sources say. */
export function ofStatement({ content, words }: Detailing, id: string): BlockDetails {
  const statement = content.statements.find((one) => one.id === id);
  const answer =
    statement &&
    Object.values(content.stepWords)
      .map(({ items }) => items[id]?.options?.[statement.answer])
      .find((found) => found !== undefined);
  return {
    notes: answer === undefined ? [] : [fill(words.heldToBe, { answer })],
    sources: sourceNotes(content, statement?.sources ?? []),
  };
}
