import { entriesIn } from "@/lib/form/answer-reading";
import type { Answers, AnswerValue, Entry } from "@/lib/form/answers";
import { perKind } from "@/lib/form/by-kind";
import type { Item } from "@/lib/form/item";

type Typed = { readonly text: string; readonly before: AnswerValue | undefined };

const typesNothing = () => undefined;

/** What a person's own words make of an answer; undefined where nobody can type any. */
const typedInto = perKind<[Typed], AnswerValue | undefined>({
  choice: typesNothing,
  choices: typesNothing,
  scale: typesNothing,
  text: (_, { text }) => text,
  number: typesNothing,
  date: typesNothing,
  regions: typesNothing,
  "main-region": typesNothing,
  ask: typesNothing,
  "dropped-questions": typesNothing,
  "top-questions": typesNothing,
  entries: ({ fields }, { text, before }) => {
    const typed = fields.flatMap((field) => {
      const value = typedInto(field, { text, before: undefined });
      return value === undefined ? [] : [[field.id, text] as const];
    });
    const entries = entriesIn(before);
    return (entries.length > 0 ? entries : [{ id: "e1" }]).map(
      (entry): Entry => ({ ...entry, ...Object.fromEntries(typed) }),
    );
  },
});

/** The answers with one text wherever a person types their own words, entries included. */
export function typedEverywhere(items: readonly Item[], answers: Answers, text: string): Answers {
  const typed = items.flatMap((item) => {
    const value = typedInto(item, { text, before: answers[item.id] });
    return value === undefined ? [] : [[item.id, value] as const];
  });
  return { ...answers, ...Object.fromEntries(typed) };
}
