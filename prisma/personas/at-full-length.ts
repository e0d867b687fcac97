import { bodyRegions } from "@/content/form/body-regions";
import { steps } from "@/content/form/steps";
import { gridRowIds } from "@/lib/evidence/place";
import type { Answers, AnswerValue, Entry } from "@/lib/form/answers";
import { perKind } from "@/lib/form/by-kind";
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
  "ask-grid": gridRowIds.map((row) => `stiff-legs--${row}`),
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

function entryAtFullLength(item: EntriesItem, number: number): Entry {
  const id = item.role === "own-question-list" ? `e${number}` : `${item.id.charAt(0)}${number}`;
  const fields = item.fields.map((field, place) => {
    const value = field.id === "kind" ? kindOf(field, number) : undefined;
    return [field.id, value ?? atFullLengthOf(field, number + 5 * place)] as const;
  });
  return { id, ...Object.fromEntries(fields) };
}

/** Each entry of a list is of another kind, as far as there are kinds. */
const kindOf = (field: Field, number: number): string | undefined =>
  field.kind === "choice" ? field.options[(number - 1) % field.options.length] : undefined;

function needsItsOwn({ id }: Item): never {
  throw new Error(`${id} needs an answer of its own`);
}

const atFullLengthOf = perKind<[number: number], AnswerValue>({
  choice: ({ options }) => strongest(options),
  choices: ({ options, exclusive = [], atMost }) =>
    options.filter((option) => !exclusive.includes(option)).slice(0, atMost),
  scale: () => 10,
  text: ({ atMost }, number) => wordsOfLength(atMost, number),
  number: ({ to }) => to,
  date: needsItsOwn,
  regions: () => bodyRegions.map((region) => region.id),
  "main-region": () => "sacroiliac-right",
  ask: needsItsOwn,
  "dropped-questions": needsItsOwn,
  "top-questions": needsItsOwn,
  entries: (item) =>
    Array.from({ length: item.atMost }, (_, at) => entryAtFullLength(item, at + 1)),
});

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
    items.map((item, number) => [item.id, chosen[item.id] ?? atFullLengthOf(item, number)]),
  ),
};
