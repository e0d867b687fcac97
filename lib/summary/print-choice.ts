import type { Paper, PrintSize } from "./model";

/** The paper that was named; undefined when none was. */
export const asPaper = (value: unknown): Paper | undefined =>
  value === "a4" || value === "letter" ? value : undefined;

/** The size of print that was named; undefined when none was. */
export const asPrintSize = (value: unknown): PrintSize | undefined =>
  value === "normal" || value === "large" ? value : undefined;
