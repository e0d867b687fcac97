import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import { wordedItem } from "@/lib/form/worded-item";
import { fill } from "@/lib/words/fill";
import { statementLabel } from "./askables";

/** A statement of the short check: whether the answer fits the sources first, then why. */
export type StatementView = {
  readonly id: string;
  readonly title: string;
  /** What the person answered, in words. */
  readonly said: string;
  /** Whether that is as the sources say; empty where nothing was answered. */
  readonly fits: string;
  /** What the fold is called that holds the fact and its sources. */
  readonly why: string;
  readonly fact: string;
  readonly sources: readonly string[];
  /** The question that "Ask about this" puts on the list; none where the answer fits. */
  readonly question?: string;
};

function saidWords(content: Content, statementId: string, answers: Answers): string {
  const { notAnswered, youSaid } = content.messages.ui;
  const answer = answers[statementId];
  if (typeof answer !== "string") return notAnswered;
  const { words } = wordedItem(content, statementId);
  return fill(youSaid, { answer: words.options?.[answer] ?? answer });
}

/** Every statement with its fact, whatever was answered; a box where the answer was unlike the sources. */
export function statementViews(
  content: Content,
  offered: readonly string[],
  answers: Answers,
): readonly StatementView[] {
  const { fitsSources, notAsSources } = content.messages.ui;
  return content.statements.map(({ id, answer, sources, asks }) => ({
    id,
    title: statementLabel(content, id),
    said: saidWords(content, id, answers),
    fits:
      answers[id] === undefined || answers[id] === "not-sure"
        ? ""
        : answers[id] === answer
          ? fitsSources
          : notAsSources,
    why: content.gridWords.why,
    fact: content.statementWords[id]?.fact ?? "",
    sources: [...new Set(sources.map((source) => content.sourceNames[source] ?? source))],
    ...(offered.includes(id) ? { question: content.questionWords[asks]?.text ?? asks } : {}),
  }));
}
