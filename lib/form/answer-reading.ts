import type { Answers, Entry } from "./answers";

/** The ids of a list answer; none when unanswered. */
export function idsOf(answers: Answers, item: string): readonly string[] {
  const value = answers[item];
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : [];
}

/** The entries of a repeatable answer; none when unanswered. */
export function entriesOf(answers: Answers, item: string): readonly Entry[] {
  const value = answers[item];
  return Array.isArray(value)
    ? value.filter((part): part is Entry => typeof part === "object")
    : [];
}

/** A text or single-choice answer, or "" when unanswered or blank. */
export function textOf(answers: Answers, item: string): string {
  const value = answers[item];
  return typeof value === "string" && value.trim() !== "" ? value : "";
}
