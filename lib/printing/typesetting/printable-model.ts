import type { SummaryModel } from "@/lib/summary/model";
import { printableText, unprintableMark } from "./printable-text";

/** The parts of the printed summary; each begins on a page of its own. */
export type Part = "overview" | "questions" | "answers" | "known";

export type PrintableModel = {
  readonly model: SummaryModel;
  /** The parts in which a character had to be replaced; each says so once. */
  readonly marked: ReadonlySet<Part>;
};

/** What explains the mark in a part that has it, in the language of that part. */
export function noteIn({ model, marked }: PrintableModel, part: Part): string | undefined {
  if (!marked.has(part)) return undefined;
  const { unprintable } = (part === "overview" ? model.overview.frame : undefined) ?? model;
  return `${unprintableMark} ${unprintable}`;
}

/** The same value with every string of it changed; the keys stay. */
export function mapStrings<Value>(value: Value, change: (text: string) => string): Value {
  const walk = (node: unknown): unknown => {
    if (typeof node === "string") return change(node);
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as Value;
}

/** The model with every string made printable, and where that changed what can be read. */
export function printableModel(
  model: SummaryModel,
  characters: ReadonlySet<number>,
): PrintableModel {
  const marked = new Set<Part>();
  const print = <Value>(value: Value, part: Part): Value =>
    mapStrings(value, (raw) => {
      const { text, marked: changed } = printableText(raw, characters);
      if (changed) marked.add(part);
      return text;
    });
  const { questions, answers, known, ...page } = model;
  return {
    model: {
      // The title, footer and name stand on every page; a mark in them is explained on page 1.
      ...print(page, "overview"),
      questions: print(questions, "questions"),
      answers: print(answers, "answers"),
      known: print(known, "known"),
    },
    marked,
  };
}
