import { askableRows } from "@/lib/evidence/askable-rows";
import { fill } from "@/lib/words/fill";
import type { QuestionContent } from "./question-content";
import type { FiredQuestion } from "./select-questions";

/**
 * Why a question is on the list: its rule's reason where that rule fired, the rows where "Ask about
 * this" was ticked, and whether it was ticked after the short check, as one sentence. A rule that did
 * not fire gives no reason: it would not be true.
 */
export function reasons(content: QuestionContent, { rule, fired, asked }: FiredQuestion): string {
  const gives = fired || (rule.when === "fill" && asked.length === 0);
  const rows = (asked.length === 0 ? [] : askableRows(content))
    .flatMap(({ id, title }) => (asked.includes(id) ? [title] : []))
    .join("; ");
  const checked = content.statements.some(({ id }) => asked.includes(id));
  const { questions: words } = content.summaryWords;
  const clauses = [
    ...(gives ? [content.questionWords[rule.id]?.because ?? ""] : []),
    ...(rows === "" ? [] : [fill(words.asked, { rows })]),
    ...(checked ? [words.checked] : []),
  ].join("; ");
  return `${clauses.charAt(0).toLocaleUpperCase(content.language)}${clauses.slice(1)}.`;
}
