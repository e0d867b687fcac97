import type { Content } from "@/lib/edition/content";
import { idsIn } from "@/lib/form/answer-reading";
import type { Answers, AnswerValue } from "@/lib/form/answers";
import type { Item, ItemOf, Kind } from "@/lib/form/item";
import { notSure } from "@/lib/form/kinds/scale";
import type { AnyItemWords } from "@/lib/form/words";
import { optionsOf } from "@/lib/questionnaire/item-options";
import { ownQuestions } from "@/lib/questions/own-questions";
import { fill } from "@/lib/words/fill";
import { dateWords } from "./date-words";
import type { Fact } from "./facts";

/** The words of chosen ids, in the order the form shows them; an unknown id stands for itself. */
export function chosenWords(
  chosen: readonly string[],
  order: readonly string[],
  words: { readonly [id: string]: string } | undefined,
): readonly string[] {
  return inOrder(chosen, order).map((id) => words?.[id] ?? id);
}

/** A 0 to 10 answer in words. */
export function scaleWords(content: Content, value: AnswerValue): string {
  if (value === notSure) return content.messages.ui.notSure;
  return fill(content.summaryWords.overview.outOfTen, { value: String(value) });
}

function inOrder(chosen: readonly string[], order: readonly string[]): readonly string[] {
  const known = order.filter((id) => chosen.includes(id));
  const unknown = chosen.filter((id) => !order.includes(id));
  return [...known, ...unknown];
}

/** Where an answer is put into words. */
type Saying = {
  readonly content: Content;
  readonly answers: Answers;
  readonly words: AnyItemWords;
};

type Said = Pick<Fact, "value" | "verbatim">;

/** How an answer of one kind is put into words, and what is said when there is none. */
type AnswerWords<I> = {
  readonly silence: "notAnswered" | "nothingTicked";
  readonly said: (item: I, value: AnswerValue, saying: Saying) => Said;
};

const oneOption: AnswerWords<Item> = {
  silence: "notAnswered",
  said: (item, value, { content, words }) => {
    const id = String(value);
    return { value: optionsOf(item).word(content, item, words, id) ?? id };
  },
};

const ticked: AnswerWords<Item> = {
  silence: "notAnswered",
  said: (item, value, { content, words }) => {
    const { ever, word } = optionsOf(item);
    const ids = inOrder(idsIn(value), ever(content, item));
    return { value: ids.map((id) => word(content, item, words, id) ?? id).join("; ") };
  },
};

function questionText(content: Content, answers: Answers, id: string): string {
  const own = ownQuestions(content, answers).find((one) => one.id === id);
  return content.questionWords[id]?.text ?? own?.text ?? id;
}

const questions = (value: AnswerValue, { content, answers }: Saying): readonly string[] =>
  idsIn(value).map((id) => questionText(content, answers, id));

const answerWords: { readonly [K in Kind]: AnswerWords<ItemOf<K>> } = {
  choice: oneOption,
  choices: ticked,
  scale: {
    silence: "notAnswered",
    said: (_, value, { content }) => ({ value: scaleWords(content, value) }),
  },
  text: {
    silence: "notAnswered",
    said: (_, value) => ({ value: String(value), verbatim: true }),
  },
  number: { silence: "notAnswered", said: (_, value) => ({ value: String(value) }) },
  date: {
    silence: "notAnswered",
    said: (_, value, { content }) => ({
      value: dateWords(String(value), content.summaryWords.locale),
    }),
  },
  regions: ticked,
  "main-region": oneOption,
  // Ticking nothing in these lists is not a question left open.
  ask: { ...ticked, silence: "nothingTicked" },
  "dropped-questions": {
    silence: "nothingTicked",
    said: (_, value, saying) => ({ value: questions(value, saying).join("\n") }),
  },
  "top-questions": {
    silence: "notAnswered",
    said: (_, value, saying) => ({
      value: questions(value, saying)
        .map((text, index) => `${index + 1}. ${text}`)
        .join("\n"),
    }),
  },
  /** Entries are several facts: those of their fields. */
  entries: { silence: "notAnswered", said: () => ({ value: "" }) },
};

function answerWordsOf<K extends Kind>(item: { readonly kind: K }): AnswerWords<ItemOf<K>> {
  return answerWords[item.kind];
}

const isBlank = (value: AnswerValue) =>
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

/** One answer in the words as asked. Entries are not handled here: they are several facts. */
export function answerFact(
  content: Content,
  answers: Answers,
  item: Item,
  words: AnyItemWords,
  value: AnswerValue | undefined,
): Fact {
  const { label } = words;
  const { silence, said } = answerWordsOf(item);
  if (value === undefined || isBlank(value)) {
    const { notAnswered } = content.messages.ui;
    const { nothingTicked } = content.summaryWords.answers;
    const silent = { notAnswered, nothingTicked }[silence];
    return { label, value: silent, answered: false };
  }
  const { value: inWords, ...rest } = said(item, value, { content, answers, words });
  return { label, value: inWords, answered: true, ...rest };
}
