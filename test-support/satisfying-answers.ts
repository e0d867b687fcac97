import { contentFor, defaultLanguage } from "@/content";
import { idsOf } from "@/lib/form/answer-reading";
import type { Answers, AnswerValue, Entry } from "@/lib/form/answers";
import { perKind } from "@/lib/form/by-kind";
import type { Condition } from "@/lib/form/condition";
import type { Item } from "@/lib/form/item";
import { kindOf } from "@/lib/form/kinds";
import { optionsOf as itemOptions } from "@/lib/questionnaire/item-options";

const content = contentFor(defaultLanguage);

/** The steps beside the list of questions and the check: what a question's condition may read. */
export const earlierSteps = content.steps.filter(
  ({ section }) => section !== "questions" && section !== "check",
);

/** Their items by id. */
export const earlierItems: ReadonlyMap<string, Item> = new Map(
  earlierSteps.flatMap((step) => step.items.map((item): [string, Item] => [item.id, item])),
);

/** Every option an item could ever have. */
const optionsOf = (item: Item): readonly string[] => itemOptions(item).ever(content, item);

const last = (item: Item): AnswerValue => optionsOf(item).slice(-1);

/** Something an item takes, whatever it is. */
const anyValue = perKind<[], AnswerValue>({
  choice: ({ options }) => options[0] ?? "",
  choices: ({ options, exclusive = [] }) =>
    options.filter((option) => !exclusive.includes(option)).slice(-1),
  scale: () => 5,
  text: () => "in my own words",
  number: () => 5,
  date: () => "1950-01-01",
  regions: last,
  "main-region": () => content.regions[0]?.id ?? "",
  ask: last,
  "dropped-questions": last,
  "top-questions": last,
  entries: () => [{ id: "1" }],
});

/** The smallest answers that make a condition hold; `not` is met by silence. */
export function satisfying(
  condition: Condition,
  items: ReadonlyMap<string, Item>,
  so: Answers,
): Answers {
  if ("all" in condition)
    return condition.all.reduce((sum, one) => satisfying(one, items, sum), so);
  if ("any" in condition) return condition.any[0] ? satisfying(condition.any[0], items, so) : so;
  if ("not" in condition) return so;
  if ("entries" in condition) {
    const list = items.get(condition.entries);
    const fields = new Map(list?.kind === "entries" ? list.fields.map((f) => [f.id, f]) : []);
    const entry: Entry = { id: "1", ...satisfying(condition.some, fields, {}) } as Entry;
    return { ...so, [condition.entries]: [entry] };
  }
  // Nobody's age is known here.
  if ("ageOrUnknown" in condition) return so;
  const item = items.get(condition.item);
  if (item === undefined) return so;
  const put = (value: AnswerValue): Answers => ({ ...so, [condition.item]: value });
  if ("equals" in condition) return put(condition.equals);
  if ("atLeast" in condition) return put(condition.atLeast);
  const also = (option: string) =>
    put(kindOf(item).isList ? [...idsOf(so, condition.item), option] : option);
  if ("includes" in condition) return also(condition.includes);
  if ("includesAny" in condition) return also(condition.includesAny[0] ?? "");
  if ("countAtLeast" in condition) {
    const ids = new Set([...idsOf(so, condition.item), ...optionsOf(item)]);
    return put([...ids].slice(0, condition.countAtLeast));
  }
  return so[condition.item] === undefined ? put(anyValue(item)) : so;
}

/** Every option id a condition names, with the item or field it names it for. */
export function optionsNamed(
  condition: Condition,
  items: ReadonlyMap<string, Item>,
): readonly { readonly item: string; readonly option: string; readonly known: boolean }[] {
  if ("all" in condition) return condition.all.flatMap((one) => optionsNamed(one, items));
  if ("any" in condition) return condition.any.flatMap((one) => optionsNamed(one, items));
  if ("not" in condition) return optionsNamed(condition.not, items);
  if ("entries" in condition) {
    const list = items.get(condition.entries);
    const fields = new Map(list?.kind === "entries" ? list.fields.map((f) => [f.id, f]) : []);
    return optionsNamed(condition.some, fields);
  }
  if ("ageOrUnknown" in condition) return [];
  const item = items.get(condition.item);
  const named =
    "equals" in condition
      ? [condition.equals]
      : "includes" in condition
        ? [condition.includes]
        : "includesAny" in condition
          ? condition.includesAny
          : [];
  const known = item ? optionsOf(item) : [];
  const found = named.map((option) => ({
    item: condition.item,
    option,
    known: known.includes(option),
  }));
  return item ? found : [{ item: condition.item, option: "no such item", known: false }, ...found];
}

const strongest = perKind<[], AnswerValue>({
  choice: anyValue,
  choices: ({ options, exclusive = [] }) => options.filter((one) => !exclusive.includes(one)),
  scale: () => 10,
  text: anyValue,
  number: anyValue,
  date: anyValue,
  regions: optionsOf,
  "main-region": anyValue,
  ask: optionsOf,
  "dropped-questions": anyValue,
  "top-questions": anyValue,
  entries: anyValue,
});

/** Everything ticked, filled in and asked about, at the strongest: nobody could say more. */
export const everything: Answers = Object.fromEntries(
  [...earlierItems.values()].map((item): [string, AnswerValue] => [item.id, strongest(item)]),
);
