import type { Field } from "./fields";

/** A column that may hold a field: where it stands, and how well its header says so. */
export type Candidate = {
  readonly at: number;
  readonly rank: number;
  readonly header: string;
  readonly cells: readonly string[];
};
export type Candidates = { readonly [F in Field]?: readonly Candidate[] };

/** Whether two columns that are called the same hold different things. */
export function areAtOdds([first, second]: readonly Candidate[]): boolean {
  if (first === undefined || second === undefined || first.rank !== second.rank) return false;
  return second.cells.some((cell, row) => cell !== "" && cell !== first.cells[row]);
}
