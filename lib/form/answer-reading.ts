import type { Answers, Entry, Stored } from "./answers";

/** The ids of a stored list; none when it is no list, or is one of entries. */
export const idsIn = (value: Stored): readonly string[] =>
  Array.isArray(value) ? value.filter((part): part is string => typeof part === "string") : [];

/** The entries of a stored list; none when it is no list, or is one of ids. */
export const entriesIn = (value: Stored): readonly Entry[] =>
  Array.isArray(value) ? value.filter((part): part is Entry => typeof part === "object") : [];

/** The ids of a list answer; none when unanswered. */
export const idsOf = (answers: Answers, item: string): readonly string[] => idsIn(answers[item]);

/** The entries of a repeatable answer; none when unanswered. */
export const entriesOf = (answers: Answers, item: string): readonly Entry[] =>
  entriesIn(answers[item]);

/** A text or single-choice answer, or "" when unanswered or blank. */
export function textOf(answers: Answers, item: string): string {
  const value = answers[item];
  return typeof value === "string" && value.trim() !== "" ? value : "";
}
