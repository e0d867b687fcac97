import type { Answers, AnswerValue } from "@/lib/form/answers";
import { ownQuestions } from "@/lib/questions/own-questions";
import { type CodeContext, codingOf } from "./coded-options";
import { type Carried, fhirKindOf } from "./kinds";
import type { LinkedItem } from "./questionnaire-item";
import type { ResponseAnswer } from "./resource";

type Answering = {
  readonly context: CodeContext;
  readonly linked: LinkedItem;
  readonly answers: Answers;
};

const isText = (part: unknown): part is string => typeof part === "string" && part.trim() !== "";

const coded = (text: string, { context, linked }: Answering): readonly ResponseAnswer[] => [
  { valueCoding: codingOf(context, linked, text) },
];

/** One of the most important questions: ours by its code, the person's own in their words. */
function question(id: string, answering: Answering): readonly ResponseAnswer[] {
  const { context, answers } = answering;
  const own = ownQuestions(context.content, answers).find((one) => one.id === id);
  if (own === undefined) return coded(id, answering);
  return isText(own.text) ? [{ valueString: own.text }] : [];
}

/** A text or an id as it is carried. A number is one whatever the item; entries are groups. */
const ofText: {
  readonly [C in Carried]: (text: string, answering: Answering) => readonly ResponseAnswer[];
} = {
  coding: coded,
  "coding-or-words": question,
  string: (text) => [{ valueString: text }],
  date: (text) => [{ valueDate: text }],
  integer: () => [],
  "integer-or-not-sure": coded,
  group: () => [],
};

/** The answers to one item as FHIR carries them; none when it is unanswered. */
export function responseAnswers(
  context: CodeContext,
  linked: LinkedItem,
  value: AnswerValue | undefined,
  answers: Answers,
): readonly ResponseAnswer[] {
  if (typeof value === "number") return [{ valueInteger: value }];
  const texts = (Array.isArray(value) ? value : [value]).filter(isText);
  const carry = ofText[fhirKindOf(linked.item).carried];
  return texts.flatMap((text) => carry(text, { context, linked, answers }));
}
