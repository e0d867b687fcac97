import type { Operator } from "./content-stream";
import { paints } from "./painted";

export type Marks = {
  /** The numbers of the marked content on the page, as they come. */
  readonly mcids: readonly number[];
  /** Painting with no mark around it, marks inside marks, marks left open. */
  readonly faults: readonly string[];
};

/** The marked content of one page (ISO 32000-1, 14.6), for tests. */
export function readMarks(operators: readonly Operator[]): Marks {
  const mcids: number[] = [];
  const faults: string[] = [];
  const open: { readonly saved: number }[] = [];
  let saved = 0;
  for (const operator of operators) {
    const { name, operands } = operator;
    if (name === "q") saved += 1;
    if (name === "Q") saved -= 1;
    if (name === "BMC" || name === "BDC") {
      if (open.length > 0) faults.push(`mark inside a mark: ${operands.join(" ")}`);
      open.push({ saved });
      const mcid = operands.indexOf("/MCID");
      if (mcid >= 0) mcids.push(Number(operands[mcid + 1]));
      else if (operands[0] !== "/Artifact") faults.push(`neither: ${operands.join(" ")}`);
    }
    if (name === "EMC") {
      const mark = open.pop();
      if (mark?.saved !== saved) faults.push("a mark ends at another depth than it began");
    }
    if (paints(operator) && open.length === 0) faults.push(`unmarked: ${name}`);
  }
  if (open.length > 0) faults.push("a mark is left open");
  return { mcids, faults };
}
