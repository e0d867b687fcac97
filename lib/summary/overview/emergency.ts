import { textOf } from "@/lib/form/answer-reading";
import { inRole } from "@/lib/form/in-role";
import { wordedItem } from "@/lib/form/worded-item";
import { maySaySign } from "@/lib/questionnaire/emergency";
import { fill, withStop } from "@/lib/words/fill";
import { laterMomentWords } from "../date-words";
import type { Fact } from "../facts";
import type { SummaryInput } from "../summary-input";

/** When the notice was shown, answered and marked as read, as far as it was. */
function whatCame(input: SummaryInput, answer: string): readonly string[] {
  const { shownAt, answeredAt, acknowledgedAt } = input.emergency;
  const words = input.content.summaryWords.overview;
  const said = (clause: string, at: string | undefined, before?: string) =>
    at === undefined ? [] : [fill(clause, { at: laterMomentWords(at, before, input) })];
  const read = said(words.emergencyAcknowledged, acknowledgedAt, answeredAt ?? shownAt);
  return [
    ...said(words.emergencyShown, shownAt),
    ...said(words.emergencyAnswered, answeredAt, shownAt),
    ...(maySaySign(answer || undefined) && read.length === 0
      ? [words.emergencyNotAcknowledged]
      : read),
  ];
}

/** Clauses as one sentence; none when there is no clause. */
function sentence(clauses: readonly string[], language: string): readonly string[] {
  const text = clauses.join(", ");
  return text === ""
    ? []
    : [withStop(`${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`)];
}

/**
 * What came of the emergency notice: what was answered, and when it was shown, answered and marked
 * as read. It never says that there was no emergency: an answer of "none" is the person's, of then.
 */
export function emergencyFact(input: SummaryInput): Fact {
  const { content, answers } = input;
  const { emergencyHeading: label, emergencyAnswer } = content.summaryWords.overview;
  const { id } = inRole(content, "emergency");
  const answer = textOf(answers, id);
  const { options } = wordedItem(content, id).words;
  const said =
    answer === ""
      ? `${content.messages.ui.notAnswered}.`
      : fill(emergencyAnswer, { answer: options?.[answer] ?? answer });
  const value = [said, ...sentence(whatCame(input, answer), content.language)].join(" ");
  // All of it stays, however little room there is.
  const fact = { label, value, answered: answer !== "", briefly: { value, kept: value } };
  return answer === "" || answer === "none" ? fact : { ...fact, alert: true };
}
