import { oneLine } from "../clean-text";
import type { Cell } from "../facts";

/** A table cell of what was answered; empty where nothing was. */
export const cellOf = (text: string): Cell => ({ text: oneLine(text) });
