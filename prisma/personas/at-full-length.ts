import { bodyRegions } from "@/content/form/body-regions";
import { comparison } from "@/content/form/comparison";
import { steps } from "@/content/form/steps";
import type { Answers, AnswerValue, Entry } from "@/lib/form/answers";
import type { EntriesItem, Field, Item } from "@/lib/form/item";
import { wordsOfLength } from "./full-length-words";
import type { Persona } from "./persona";

const items: readonly Item[] = steps.flatMap((step): readonly Item[] => step.items);

/** Answers that must be what they are for every other question to be asked. */
const chosen: Answers = {
  "emergency-signs": "one-or-more",
  "date-of-birth": "1938-02-28",
  "filled-in-by": "helper",
  "helper-relation": "carer",
  "hospital-stay": "yes",
  smoking: "yes",
  pregnant: "maybe",
  "ask-statements": ["statement-undo", "statement-neither"],
  "questions-dropped": ["exact-procedure"],
  "questions-top": ["e1", "e2", "e3", "e4", "e5"],
  paper: "a4",
  "doctor-language": "en",
  consent: "yes",
};

/** The option that says most: the last that is an answer. */
const strongest = (options: readonly string[]): string =>
  options.findLast((option) => option !== "not-sure") ?? "not-sure";

function fieldAtFullLength(field: Field, number: number): AnswerValue {
  switch (field.kind) {
    case "choice":
      return strongest(field.options);
    case "choices":
      return field.options
        .filter((option) => !field.exclusive?.includes(option))
        .slice(0, field.atMost);
    case "scale":
      return 10;
    case "text":
      return wordsOfLength(field.atMost, number);
    case "number":
      return field.to;
  }
}

function entryAtFullLength(item: EntriesItem, number: number): Entry {
  const id = item.id === "own-questions" ? `e${number}` : `${item.id.charAt(0)}${number}`;
  const fields = item.fields.map((field, place) => {
    const value = field.id === "kind" ? kindOf(field, number) : undefined;
    return [field.id, value ?? fieldAtFullLength(field, number + 5 * place)] as const;
  });
  return { id, ...Object.fromEntries(fields) };
}

/** Each entry of a list is of another kind, as far as there are kinds. */
const kindOf = (field: Field, number: number): string | undefined =>
  field.kind === "choice" ? field.options[(number - 1) % field.options.length] : undefined;

function atFullLengthOf(item: Item, number: number): AnswerValue {
  switch (item.kind) {
    case "regions":
      return bodyRegions.map((region) => region.id);
    case "main-region":
      return "sacroiliac-right";
    case "ask":
      if ("about" in item) throw new Error(`${item.id} needs an answer of its own`);
      return (comparison.find((group) => group.id === item.group)?.rows ?? []).map(({ id }) => id);
    case "entries":
      return Array.from({ length: item.atMost }, (_, at) => entryAtFullLength(item, at + 1));
    case "date":
    case "dropped-questions":
    case "top-questions":
      throw new Error(`${item.id} needs an answer of its own`);
    default:
      return fieldAtFullLength(item, number);
  }
}

export const atFullLength: Persona = {
  id: "at-full-length",
  name: "One who answers everything at the longest length",
  story:
    "Ticks and writes all that can be ticked and written, every text to its last character and " +
    "every list to its last entry. Page 1 must still be one side.",
  paper: "a4",
  emergency: {
    shownAt: "2026-11-13T09:00:00.000Z",
    answeredAt: "2026-11-13T09:03:00.000Z",
    acknowledgedAt: "2026-11-13T09:09:00.000Z",
  },
  answers: Object.fromEntries(
    items
      .filter(({ id }) => id !== "ask-aims")
      .map((item, number) => [item.id, chosen[item.id] ?? atFullLengthOf(item, number)]),
  ),
};
