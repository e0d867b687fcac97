import type { Column } from "./bars";

/** A bar that is not held, by whom and why. The table says so beneath; nobody else may pass it. */
export type Exception = {
  readonly column: Column;
  readonly people: readonly string[];
  readonly why: string;
};

export const exceptions: readonly Exception[] = [];
