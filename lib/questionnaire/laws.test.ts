import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { hasHiddenCharacters, typedLength, typedText } from "@/lib/form/typed-text";
import { visibleSteps } from "@/lib/form/visibility";
import { arbitraryAnswers, arbitraryTypedText } from "@/test-support/arbitrary-answers";
import { answersSchema } from "./answers-schema";
import { askedItems } from "./asked-items";
import { merge } from "./merge";
import { prune } from "./prune";

const content = contentFor("en");
const schema = answersSchema(content, "2026-11-22");
const answers = arbitraryAnswers(content);
const step = fc.constantFrom(...content.steps);
const numRuns = 1000;

/** Kinds whose options always depend on other answers; of the others every answer in view must stay. */
const dependent = new Set(["main-region", "dropped-questions", "top-questions"]);

const listed = (value: Answers[string] | undefined): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const of = (given: Answers, ids: ReadonlySet<string>, inside: boolean) =>
  Object.fromEntries(Object.entries(given).filter(([id]) => ids.has(id) === inside));

const idsOf = (one: { readonly items: readonly { readonly id: string }[] }) =>
  new Set(one.items.map(({ id }) => id));

/** A step and values for it that another set of answers gives. */
const valuesOf = (one: { readonly items: readonly { readonly id: string }[] }, given: Answers) =>
  of(given, idsOf(one), true);

describe("generated answers", () => {
  test("are taken by the schema as they are", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const parsed = schema.safeParse(given);
        expect(parsed.error?.issues ?? []).toEqual([]);
        expect(parsed.data).toEqual(given);
      }),
      { numRuns },
    );
  });

  test("have texts as the form keeps them", () => {
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
});

describe("pruning", () => {
  test("twice is pruning once", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const once = prune(content, given);
        expect(prune(content, once)).toEqual(once);
      }),
      { numRuns },
    );
  });

  test("loses nothing that is still asked", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const kept = prune(content, given);
        for (const one of visibleSteps(content, kept)) {
          for (const { item, options } of askedItems(content, one, kept)) {
            if (dependent.has(item.kind) || "about" in item) {
              const open = listed(given[item.id]).filter((id) => options.includes(String(id)));
              expect(listed(kept[item.id])).toEqual(open);
            } else expect(kept[item.id]).toEqual(given[item.id]);
          }
        }
      }),
      { numRuns },
    );
  });

  test("keeps nothing that is no longer asked, and makes nothing up", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const kept = prune(content, given);
        const asked = new Set(
          visibleSteps(content, kept).flatMap((one) =>
            askedItems(content, one, kept).map(({ item }) => item.id),
          ),
        );
        for (const [id, value] of Object.entries(kept)) {
          expect(asked.has(id)).toBe(true);
          const before = new Set(listed(given[id]));
          expect(listed(value).filter((part) => !before.has(part))).toEqual([]);
        }
        expect(schema.safeParse(kept).success).toBe(true);
      }),
      { numRuns },
    );
  });

  test("does not depend on the order in which answers were given", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const backwards = Object.fromEntries(Object.entries(given).toReversed());
        expect(prune(content, backwards)).toEqual(prune(content, given));
      }),
      { numRuns },
    );
  });
});

describe("merging a step", () => {
  test("twice is merging once", () => {
    fc.assert(
      fc.property(answers, answers, step, (before, given, one) => {
        const once = merge(before, one, valuesOf(one, given));
        expect(merge(once, one, valuesOf(one, given))).toEqual(once);
      }),
      { numRuns },
    );
  });

  test("puts that step's values in place and touches no other item", () => {
    fc.assert(
      fc.property(answers, answers, step, (before, given, one) => {
        const own = idsOf(one);
        const after = merge(before, one, given);
        expect(of(after, own, true)).toEqual(of(given, own, true));
        expect(of(after, own, false)).toEqual(of(before, own, false));
      }),
      { numRuns },
    );
  });

  test("with what it already has changes nothing", () => {
    fc.assert(
      fc.property(answers, step, (before, one) => {
        expect(merge(before, one, before)).toEqual(before);
      }),
      { numRuns },
    );
  });

  test("and another step comes to the same in either order", () => {
    fc.assert(
      fc.property(answers, answers, step, step, (before, given, one, other) => {
        fc.pre(one.id !== other.id);
        const forth = merge(merge(before, one, given), other, given);
        const back = merge(merge(before, other, given), one, given);
        expect(forth).toEqual(back);
      }),
      { numRuns },
    );
  });
});
