import type { Cell } from "../model";
import type { SummaryInput } from "../summary-input";

/** A table cell of what was answered; without any, it says so. */
export const cellOf = ({ content }: SummaryInput, text: string): Cell =>
  text === "" ? { text: content.messages.ui.notAnswered, unanswered: true } : { text };
