/** The paper a clinic prints on. */
export type Paper = "a4" | "letter";

/** The size of print: `large` is 16 point or larger throughout. */
export type PrintSize = "normal" | "large";

/** The paper that was named; undefined when none was. */
export const asPaper = (value: unknown): Paper | undefined =>
  value === "a4" || value === "letter" ? value : undefined;

/** The size of print that was named; undefined when none was. */
export const asPrintSize = (value: unknown): PrintSize | undefined =>
  value === "normal" || value === "large" ? value : undefined;
