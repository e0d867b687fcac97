import { entriesIn, entriesOf, idsOf } from "@/lib/form/answer-reading";
import type { Answers, AnswerValue, Entry } from "@/lib/form/answers";
import type { Item } from "@/lib/form/item";
import { type Listener, listenerOf } from "./listener";
import { has, plainWords } from "./plain-words";
import type { DatedEntries, QuestionContent } from "./question-content";

type Hearing = Pick<QuestionContent, "datedEntries" | "mentionWords" | "steps">;

const yearsIn = (text: string): readonly number[] =>
  (text.normalize("NFKC").match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []).map(Number);

/** Whether a text names a time that is still to come on a day (YYYY-MM-DD). */
function isToCome(text: unknown, listener: Listener, today: string): boolean {
  if (typeof text !== "string") return false;
  const years = yearsIn(text);
  if (years.length > 0) return Math.min(...years) > Number(today.slice(0, 4));
  return has(plainWords(text), listener.planned);
}

/** Answers without the entries of a time to come, nor the ticks that only these stand behind. */
function withoutPlans(answers: Answers, dated: DatedEntries, listener: Listener, today: string) {
  const { list, when, kind, ticked } = dated;
  const entries = entriesOf(answers, list);
  const past = entries.filter((entry) => !isToCome(entry[when], listener, today));
  if (past.length === entries.length) return answers;
  const kinds = (some: readonly Entry[]) => some.map((entry) => (kind ? entry[kind] : undefined));
  const planned = kinds(entries).filter((one) => !kinds(past).includes(one));
  const { [list]: _, ...others } = answers;
  const rest: Answers = past.length === 0 ? others : { ...others, [list]: past };
  if (ticked === undefined || rest[ticked] === undefined) return rest;
  return { ...rest, [ticked]: idsOf(rest, ticked).filter((id) => !planned.includes(id)) };
}

const saysNothing = (text: string, listener: Listener): boolean => {
  const plain = plainWords(text);
  return plain === "" || listener.nothing.includes(plain);
};

/** An answer of one item without what says nothing; undefined where nothing is left. */
function said(item: Item, value: AnswerValue, listener: Listener) {
  const isEmpty = (of: { readonly kind: string } | undefined, text: unknown) =>
    of?.kind === "text" && typeof text === "string" && saysNothing(text, listener);
  if (item.kind !== "entries") return isEmpty(item, value) ? undefined : value;
  return entriesIn(value).map((entry): Entry => {
    const fields = Object.entries(entry).filter(
      ([id, text]) =>
        !isEmpty(
          item.fields.find((field) => field.id === id),
          text,
        ),
    );
    return { ...Object.fromEntries(fields), id: entry.id };
  });
}

/**
 * What is heard of the answers when questions are asked: what a person wrote to say that there is nothing
 * is no answer, and what is still to come is no history.
 */
export function heard(content: Hearing, answers: Answers, today: string | undefined): Answers {
  const listener = listenerOf(content.mentionWords);
  const items = content.steps.flatMap((step): readonly Item[] => step.items);
  const texts = items.flatMap((item) => {
    const value = answers[item.id];
    const left = value === undefined ? undefined : said(item, value, listener);
    return left === undefined ? [] : [[item.id, left] as const];
  });
  return content.datedEntries.reduce<Answers>(
    (so, dated) => (today === undefined ? so : withoutPlans(so, dated, listener, today)),
    Object.fromEntries(texts),
  );
}
