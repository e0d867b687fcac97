import fc from "fast-check";
import type { Content } from "@/lib/edition/content";
import type { Answers, AnswerValue, Entry } from "@/lib/form/answers";
import { perKind } from "@/lib/form/by-kind";
import type { EntriesItem, Item } from "@/lib/form/item";
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
  item.role === "own-question-list" ? `own-${at + 1}` : `${item.id.charAt(0)}${at + 1}`;

function entries(item: EntriesItem, content: Content): fc.Arbitrary<readonly Entry[]> {
  const fields = Object.fromEntries(
    item.fields.map((field) => [field.id, itemValue(field, content)]),
  );
  const some = fc.array(someValues(fields), { minLength: 1, maxLength: Math.min(3, item.atMost) });
  const full = fc.array(someValues(fields), { minLength: item.atMost, maxLength: item.atMost });
  return fc
    .oneof({ weight: 5, arbitrary: some }, { weight: 1, arbitrary: full })
    .map((list) => list.map((values, at) => ({ ...values, id: entryId(item, at) }) as Entry));
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

/** Whatever the schema of a kind takes. */
const itemValue = perKind<[Content], fc.Arbitrary<AnswerValue>>({
  choice: ({ options }) => fc.constantFrom(...options),
  choices: (item) => someOf(item.options, item),
  scale: () => fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant("not-sure")),
  text: ({ atMost }) => arbitraryTypedText(atMost),
  number: ({ from, to }) => fc.integer({ min: from, max: to }),
  date: () =>
    fc
      .date({ min: new Date("1900-01-01"), max: new Date("2026-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  regions: (_, content) => someOf(idsOf(content.regions), {}),
  "main-region": (_, content) => fc.constantFrom(...idsOf(content.regions)),
  ask: (item, content) => someOf(idsOf(askables(content, item)), {}),
  "dropped-questions": (_, content) => someOf(idsOf(content.questions), {}),
  "top-questions": ({ atMost }, content) => {
    const own = Array.from({ length: 10 }, (_, at) => `own-${at + 1}`);
    return someOf([...idsOf(content.questions), ...own], { atMost });
  },
  entries,
});

/**
 * Answers that the schema takes: none, some or all of the items, among them answers to questions these
 * answers do not reach, as a person who went back and changed something leaves them. `prune` makes of
 * them what is stored.
 */
export function arbitraryAnswers(content: Content): fc.Arbitrary<Answers> {
  const items: readonly Item[] = content.steps.flatMap((step) => step.items);
  return someValues(Object.fromEntries(items.map((item) => [item.id, itemValue(item, content)])));
}
