import { entriesOf } from "@/lib/form/answer-reading";
import type { Answers, AnswerValue } from "@/lib/form/answers";
import type { Item } from "@/lib/form/item";
import { type CodeContext, codingOf } from "./coded-options";
import type { LinkedItem } from "./questionnaire-item";
import type { ResponseAnswer } from "./resource";

const isText = (part: unknown): part is string => typeof part === "string" && part.trim() !== "";

/** One of the most important questions: ours by its code, the person's own in their words. */
function topQuestion(
  context: CodeContext,
  linked: LinkedItem,
  answers: Answers,
  id: string,
): readonly ResponseAnswer[] {
  const own = entriesOf(answers, "own-questions").find((entry) => entry.id === id);
  if (own === undefined) return [{ valueCoding: codingOf(context, linked, id) }];
  return isText(own["text"]) ? [{ valueString: own["text"] }] : [];
}

function ofText(context: CodeContext, linked: LinkedItem, value: string): ResponseAnswer {
  const kind: Item["kind"] = linked.item.kind;
  if (kind === "text") return { valueString: value };
  if (kind === "date") return { valueDate: value };
  return { valueCoding: codingOf(context, linked, value) };
}

/** The answers to one item as FHIR carries them; none when it is unanswered. Entries are groups. */
export function responseAnswers(
  context: CodeContext,
  linked: LinkedItem,
  value: AnswerValue | undefined,
  answers: Answers,
): readonly ResponseAnswer[] {
  if (typeof value === "number") return [{ valueInteger: value }];
  const texts = (Array.isArray(value) ? value : [value]).filter(isText);
  return linked.item.kind === "top-questions"
    ? texts.flatMap((id) => topQuestion(context, linked, answers, id))
    : texts.map((text) => ofText(context, linked, text));
}
