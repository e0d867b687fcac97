import type { Content } from "@/lib/edition/content";
import { entriesOf } from "@/lib/form/answer-reading";
import type { Answers, AnswerValue } from "@/lib/form/answers";
import type { Item } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import { askables } from "@/lib/questionnaire/askables";
import { fill } from "@/lib/words/fill";
import { dateWords } from "./date-words";
import type { Fact } from "./facts";

/** The words of chosen ids, in the order the form shows them; an unknown id stands for itself. */
export function chosenWords(
  chosen: readonly string[],
  order: readonly string[],
  words: { readonly [id: string]: string } | undefined,
): readonly string[] {
  const known = order.filter((id) => chosen.includes(id));
  const unknown = chosen.filter((id) => !order.includes(id));
  return [...known, ...unknown].map((id) => words?.[id] ?? id);
}

/** A 0 to 10 answer in words. */
export function scaleWords(content: Content, value: AnswerValue): string {
  if (value === "not-sure") return content.messages.ui.notSure;
  return fill(content.summaryWords.overview.outOfTen, { value: String(value) });
}

function questionText(content: Content, answers: Answers, id: string): string {
  const own = entriesOf(answers, "own-questions").find((entry) => entry.id === id);
  return content.questionWords[id]?.text ?? (typeof own?.text === "string" ? own.text : id);
}

function listWords(
  content: Content,
  answers: Answers,
  item: Item,
  words: AnyItemWords,
  chosen: readonly string[],
): string {
  switch (item.kind) {
    case "regions": {
      const order = content.regions.map(({ id }) => id);
      return chosenWords(chosen, order, content.regionWords).join("; ");
    }
    case "ask": {
      const all = askables(content, item);
      const titles = Object.fromEntries(all.map(({ id, title }) => [id, title]));
      return chosenWords(
        chosen,
        all.map(({ id }) => id),
        titles,
      ).join("; ");
    }
    case "dropped-questions":
      return chosen.map((id) => questionText(content, answers, id)).join("\n");
    case "top-questions":
      return chosen
        .map((id, index) => `${index + 1}. ${questionText(content, answers, id)}`)
        .join("\n");
    default: {
      const order = "options" in item ? item.options : [];
      return chosenWords(chosen, order, words.options).join("; ");
    }
  }
}

const isBlank = (value: AnswerValue | undefined) =>
  value === undefined ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

/** Ticking nothing in these lists is not a question left open. */
const tickLists: readonly Item["kind"][] = ["ask", "dropped-questions"];

/** One answer in the words as asked. Entries are not handled here: they are several facts. */
export function answerFact(
  content: Content,
  answers: Answers,
  item: Item,
  words: AnyItemWords,
  value: AnswerValue | undefined,
): Fact {
  const { label } = words;
  if (value === undefined || isBlank(value)) {
    const { nothingTicked } = content.summaryWords.answers;
    const unanswered = tickLists.includes(item.kind)
      ? nothingTicked
      : content.messages.ui.notAnswered;
    return { label, value: unanswered, answered: false };
  }
  if (Array.isArray(value)) {
    const chosen = value.filter((id): id is string => typeof id === "string");
    return { label, value: listWords(content, answers, item, words, chosen), answered: true };
  }
  if (item.kind === "scale") return { label, value: scaleWords(content, value), answered: true };
  const text = String(value);
  if (item.kind === "text") return { label, value: text, answered: true, verbatim: true };
  if (item.kind === "date") {
    return { label, value: dateWords(text, content.summaryWords.locale), answered: true };
  }
  if (item.kind === "main-region") {
    return { label, value: content.regionWords[text] ?? text, answered: true };
  }
  return { label, value: words.options?.[text] ?? text, answered: true };
}
