import { fill } from "@/lib/questionnaire/fill";
import { textOf } from "../answer-reading";
import { momentWords } from "../date-words";
import type { Overview } from "../model";
import type { SummaryInput } from "../summary-input";
import { wordedItem } from "../worded-item";

/**
 * What the clinician must know of the emergency notice; absent only when the answer was "none" or
 * there is no answer. It never says that there was no emergency.
 */
export function emergencyNotice(input: SummaryInput): Overview["emergency"] {
  const { content, answers, emergency } = input;
  const answer = textOf(answers, "emergency-signs");
  if (answer !== "one-or-more" && answer !== "not-sure") return undefined;
  const words = content.summaryWords.overview;
  const { options } = wordedItem(content, "emergency-signs").words;
  const said = (sentence: string, at: string | undefined) =>
    at === undefined ? [] : [fill(sentence, { at: momentWords(at, input) })];
  const acknowledged = said(words.emergencyAcknowledged, emergency.acknowledgedAt);
  const text = [
    fill(words.emergencyAnswer, { answer: options?.[answer] ?? answer }),
    ...said(words.emergencyShown, emergency.shownAt),
    ...said(words.emergencyAnswered, emergency.answeredAt),
    ...(acknowledged.length > 0 ? acknowledged : [words.emergencyNotAcknowledged]),
  ].join(" ");
  return { heading: words.emergencyHeading, text };
}
