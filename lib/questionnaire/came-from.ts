/** How a step was opened, as its address and its form say it: to change an answer, or on the short way. */
export type CameFrom = "check" | "short" | undefined;

/** Reads it from an address or a form. */
export const readCameFrom = (value: string | undefined): CameFrom =>
  value === "check" || value === "short" ? value : undefined;
