import { oneLine } from "../clean-text";
import type { Cell } from "../facts";
import type { SummaryInput } from "../summary-input";

/** A table cell of what was answered; without any, it says so. */
export const cellOf = ({ content }: SummaryInput, text: string): Cell =>
  text === ""
    ? { text: content.messages.ui.notAnswered, unanswered: true }
    : { text: oneLine(text) };
