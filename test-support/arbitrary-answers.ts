import fc from "fast-check";
import type { Content } from "@/lib/edition/content";
import type { Answers, AnswerValue, Entry } from "@/lib/form/answers";
import type { EntriesItem, Field, Item } from "@/lib/form/item";
import { askables } from "@/lib/questionnaire/askables";
import { arbitraryTypedText } from "./arbitrary-typed-text";

export { arbitraryTypedText } from "./arbitrary-typed-text";

type Limits = { readonly exclusive?: readonly string[]; readonly atMost?: number };

/** Different ids of a list in any order: a few, or as many as may be. */
function someOf(options: readonly string[], { exclusive = [], atMost }: Limits) {
  const together = options.filter((option) => !exclusive.includes(option));
  const maxLength = Math.min(atMost ?? together.length, together.length);
  const some = fc.shuffledSubarray(together, { minLength: Math.min(1, maxLength), maxLength });
  const full = fc.shuffledSubarray(together, { minLength: maxLength, maxLength });
  if (exclusive.length === 0) return fc.oneof(some, full);
  return fc.oneof(
    some,
    full,
    fc.constantFrom(...exclusive).map((alone) => [alone]),
  );
}

function fieldValue(field: Field): fc.Arbitrary<AnswerValue> {
  switch (field.kind) {
    case "choice":
      return fc.constantFrom(...field.options);
    case "choices":
      return someOf(field.options, field);
    case "scale":
      return fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant("not-sure"));
    case "text":
      return arbitraryTypedText(field.atMost);
    case "number":
      return fc.integer({ min: field.from, max: field.to });
  }
}

/** Some or all of the values; plain objects, as a parsed answer is one. */
function someValues(values: { readonly [id: string]: fc.Arbitrary<AnswerValue> }) {
  const all = fc.record<{ [id: string]: AnswerValue }>(values, { noNullPrototype: true });
  const ids = fc.subarray(Object.keys(values));
  const some = fc
    .tuple(all, ids)
    .map(([given, kept]) =>
      Object.fromEntries(Object.entries(given).filter(([id]) => kept.includes(id))),
    );
  return fc.oneof(some, all);
}

const entryId = (item: EntriesItem, at: number): string =>
  item.id === "own-questions" ? `own-${at + 1}` : `${item.id.charAt(0)}${at + 1}`;

function entries(item: EntriesItem): fc.Arbitrary<readonly Entry[]> {
  const fields = Object.fromEntries(item.fields.map((field) => [field.id, fieldValue(field)]));
  const some = fc.array(someValues(fields), { minLength: 1, maxLength: Math.min(3, item.atMost) });
  const full = fc.array(someValues(fields), { minLength: item.atMost, maxLength: item.atMost });
  return fc
    .oneof({ weight: 5, arbitrary: some }, { weight: 1, arbitrary: full })
    .map((list) => list.map((values, at) => ({ ...values, id: entryId(item, at) }) as Entry));
}

function itemValue(content: Content, item: Item): fc.Arbitrary<AnswerValue> {
  const regions = content.regions.map((region) => region.id);
  const questions = content.questions.map((question) => question.id);
  switch (item.kind) {
    case "regions":
      return someOf(regions, {});
    case "main-region":
      return fc.constantFrom(...regions);
    case "ask":
      return someOf(
        askables(content, item).map(({ id }) => id),
        {},
      );
    case "dropped-questions":
      return someOf(questions, {});
    case "top-questions": {
      const own = Array.from({ length: 10 }, (_, at) => `own-${at + 1}`);
      return someOf([...questions, ...own], { atMost: item.atMost });
    }
    case "date":
      return fc
        .date({ min: new Date("1900-01-01"), max: new Date("2026-01-01"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case "entries":
      return entries(item);
    default:
      return fieldValue(item);
  }
}

/**
 * Answers that the schema takes: none, some or all of the items, among them answers to questions these
 * answers do not reach, as a person who went back and changed something leaves them. `prune` makes of
 * them what is stored.
 */
export function arbitraryAnswers(content: Content): fc.Arbitrary<Answers> {
  const items: readonly Item[] = content.steps.flatMap((step) => step.items);
  return someValues(Object.fromEntries(items.map((item) => [item.id, itemValue(content, item)])));
}
