import fc from "fast-check";
import { expect, test } from "vitest";
import { contentFor } from "@/content";
import { entriesOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import { tickField } from "@/lib/form/kinds/entry-cards";
import type { Step } from "@/lib/form/step";
import { hasHiddenCharacters, typedLength, typedText } from "@/lib/form/typed-text";
import { visibleSteps } from "@/lib/form/visibility";
import { arbitraryAnswers, arbitraryTypedText } from "@/test-support/arbitrary-answers";
import { hold, type Laws, namesOf } from "@/test-support/laws";
import { answersSchema } from "./answers-schema";
import { askedItems } from "./asked-items";
import { merge } from "./merge";
import { prune } from "./prune";

const content = contentFor("en");
const schema = answersSchema(content, "2026-11-22");
const answers = arbitraryAnswers(content);
/** A step, and another. */
const twoSteps = fc.shuffledSubarray([...content.steps], { minLength: 2, maxLength: 2 });
const numRuns = 1000;

/** Kinds whose options always depend on other answers; of the others every answer in view must stay. */
const dependent = new Set(["main-region"]);

const listed = (value: Answers[string] | undefined): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const of = (given: Answers, ids: ReadonlySet<string>, inside: boolean) =>
  Object.fromEntries(Object.entries(given).filter(([id]) => ids.has(id) === inside));

const idsOf = (one: Step) => new Set(one.items.map(({ id }) => id));

/** Values that a step may be given: those another set of answers has for it. */
const valuesOf = (one: Step, given: Answers) => of(given, idsOf(one), true);

/** Answers as they were given, what pruning keeps of them, and what that leaves asked. */
type Pruned = {
  readonly given: Answers;
  readonly kept: Answers;
  readonly asked: readonly AskedItem[];
};

function pruned(given: Answers): Pruned {
  const kept = prune(content, given);
  const asked = visibleSteps(content, kept).flatMap((one) => askedItems(content, one, kept));
  return { given, kept, asked };
}

const pruning: Laws<Pruned> = {
  "answers are taken by the schema as they are": ({ given }) => {
    const parsed = schema.safeParse(given);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data).toEqual(given);
  },
  "pruning twice is pruning once": ({ kept }) => {
    expect(prune(content, kept)).toEqual(kept);
  },
  "pruning loses nothing that is still asked": ({ given, kept, asked }) => {
    const open = asked.map(({ item, options }) => {
      const about = item.kind === "entries" ? tickField(item) : undefined;
      if (about !== undefined)
        return [
          item.id,
          entriesOf(given, item.id).filter((entry) => options.includes(String(entry[about]))),
        ];
      return dependent.has(item.kind) || "about" in item
        ? [item.id, listed(given[item.id]).filter((id) => options.includes(String(id)))]
        : [item.id, given[item.id]];
    });
    const found = asked.map(({ item }) =>
      dependent.has(item.kind) ||
      "about" in item ||
      (item.kind === "entries" && tickField(item) !== undefined)
        ? [item.id, listed(kept[item.id])]
        : [item.id, kept[item.id]],
    );
    expect(found).toEqual(open);
  },
  "pruning keeps nothing that is no longer asked, and makes nothing up": (tried) => {
    const { given, kept, asked } = tried;
    const ids = new Set(asked.map(({ item }) => item.id));
    expect(Object.keys(kept).filter((id) => !ids.has(id))).toEqual([]);
    const madeUp = Object.entries(kept).flatMap(([id, value]) => {
      const before = new Set(listed(given[id]));
      return listed(value).filter((part) => !before.has(part));
    });
    expect(madeUp).toEqual([]);
    expect(schema.safeParse(kept).success).toBe(true);
  },
  "pruning does not depend on the order in which answers were given": ({ given, kept }) => {
    const backwards = Object.fromEntries(Object.entries(given).toReversed());
    expect(prune(content, backwards)).toEqual(kept);
  },
};

/** Two sets of answers and two steps that differ. */
type Merged = {
  readonly before: Answers;
  readonly given: Answers;
  readonly one: Step;
  readonly other: Step;
};

const merging: Laws<Merged> = {
  "merging a step twice is merging once": ({ before, given, one }) => {
    const once = merge(before, one, valuesOf(one, given));
    expect(merge(once, one, valuesOf(one, given))).toEqual(once);
  },
  "merging a step puts its values in place and touches no other item": (tried) => {
    const { before, given, one } = tried;
    const own = idsOf(one);
    const after = merge(before, one, given);
    expect(of(after, own, true)).toEqual(of(given, own, true));
    expect(of(after, own, false)).toEqual(of(before, own, false));
  },
  "merging a step with what it already has changes nothing": ({ before, one }) => {
    expect(merge(before, one, before)).toEqual(before);
  },
  "merging a step and another comes to the same in either order": (tried) => {
    const { before, given, one, other } = tried;
    const forth = merge(merge(before, one, given), other, given);
    const back = merge(merge(before, other, given), one, given);
    expect(forth).toEqual(back);
  },
};

test(`generated answers and pruning keep their laws: ${namesOf(pruning)}`, () => {
  fc.assert(
    fc.property(answers, (given) => hold(pruning, pruned(given))),
    { numRuns },
  );
});

test(`merging keeps its laws: ${namesOf(merging)}`, () => {
  fc.assert(
    fc.property(answers, answers, twoSteps, (before, given, [one, other]) => {
      if (one === undefined || other === undefined) throw new Error("two steps were asked for");
      hold(merging, { before, given, one, other });
    }),
    { numRuns },
  );
});

test("generated texts are as the form keeps them", () => {
  fc.assert(
    fc.property(arbitraryTypedText(100), (text) => {
      expect(typedText(text)).toBe(text);
      expect(hasHiddenCharacters(text)).toBe(false);
      expect(typedLength(text)).toBeGreaterThan(0);
      expect(typedLength(text)).toBeLessThanOrEqual(100);
    }),
    { numRuns },
  );
});
