import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askableRows, rowsOfPlace } from "@/lib/evidence/askable-rows";
import type { Answers, AnswerValue } from "@/lib/form/answers";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import { editionsWithInventedPlace } from "@/test-support/invented-place/editions";
import { inventedPlace } from "@/test-support/invented-place/structure";
import { fewestQuestions, mostQuestions, selectQuestions } from "./select-questions";

const content = editionsWithInventedPlace.contentFor("en");
const rows = rowsOfPlace(content, inventedPlace);
const everyRow: Answers = {
  places: ["hand-left"],
  "main-place": "hand-left",
  "ask-grid": rows.map(({ id }) => id),
};

const everyStatement: Answers = { "ask-statements": content.statements.map(({ id }) => id) };

const select = (answers: Answers) => selectQuestions(content, answers);
const ids = (answers: Answers) => select(answers).map(({ rule }) => rule.id);
const forAll = (check: (answers: Answers) => void, numRuns = 200) =>
  fc.assert(fc.property(arbitraryAnswers(content), check), { numRuns });

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

/** The same value with the options or entries of a list in any order. */
const anyOrder = (value: AnswerValue): fc.Arbitrary<AnswerValue> =>
  Array.isArray(value)
    ? shuffled<unknown>(value).map((list) => list as AnswerValue)
    : fc.constant(value);

/** Answers, and the same answers given in another order. */
const inTwoOrders = arbitraryAnswers(content).chain((answers) => {
  const parts = Object.entries(answers).map(([id, value]) =>
    anyOrder(value).map((turned): [string, AnswerValue] => [id, turned]),
  );
  const turned = fc.tuple(...parts).chain((list) => shuffled(list).map(Object.fromEntries));
  return fc.record({ answers: fc.constant(answers), turned });
});

describe("the questions of any answers", () => {
  test("are 8 to 20, each once, with words, a reason and a source", () => {
    forAll((answers) => {
      const fired = select(answers);
      expect(fired.length).toBeGreaterThanOrEqual(fewestQuestions);
      expect(fired.length).toBeLessThanOrEqual(mostQuestions);
      expect(new Set(fired.map(({ rule }) => rule.id)).size).toBe(fired.length);
      const bare = fired.filter(({ rule }) => {
        const words = content.questionWords[rule.id];
        return !words?.text || !words.because || rule.sources.length === 0;
      });
      expect(bare).toEqual([]);
    }, 1000);
  });

  test("are the same in whatever order the answers and their options come", () => {
    fc.assert(
      fc.property(inTwoOrders, ({ answers, turned }) => {
        expect(select(turned)).toEqual(select(answers));
      }),
      { numRuns: 200 },
    );
  });

  test("stand in the order of their groups, then of their priority", () => {
    forAll((answers) => {
      const places = select(answers).map(
        ({ rule }) => content.questionGroups.indexOf(rule.group) * 1000 + rule.priority,
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  test("hold what everyone asks and what each ticked row or statement leads to", () => {
    forAll((answers) => {
      const fired = select(answers);
      const lists = ["ask-grid", "ask-statements"];
      const ticked = new Set(lists.flatMap<unknown>((id) => answers[id] ?? []));
      const due = [...askableRows(content), ...content.statements].filter(({ id }) =>
        ticked.has(id),
      );
      const shown = fired.flatMap(({ rule, asked }) => asked.map((row) => `${row} ${rule.id}`));
      expect(shown.toSorted()).toEqual(due.map(({ id, asks }) => `${id} ${asks}`).toSorted());
      const everyone = content.questions.filter(({ when }) => when === "everyone");
      const rules = fired.map(({ rule }) => rule);
      expect(everyone.filter((rule) => !rules.includes(rule))).toEqual([]);
    });
  });

  test("are not changed by leaving some out", () => {
    forAll((answers) => {
      expect(select({ ...answers, "questions-dropped": ids(answers) })).toEqual(select(answers));
    });
  });
});

describe("the questions of a silent person", () => {
  test("are the fewest, all of them for everyone or to fill the list", () => {
    const fired = select({});
    expect(fired).toHaveLength(fewestQuestions);
    for (const { rule, asked } of fired) {
      expect(["everyone", "fill"]).toContain(rule.when);
      expect(asked).toEqual([]);
    }
  });
});

describe("asking about every row", () => {
  test("keeps to the most a person gets, with every ticked row named once", () => {
    const fired = select(everyRow);
    expect(fired.length).toBeLessThanOrEqual(mostQuestions);
    expect(fired.flatMap(({ asked }) => asked).sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test("and about every statement of the short check still leaves none out", () => {
    const fired = select({ ...everyRow, ...everyStatement });
    const ids = [...rows, ...content.statements].map(({ id }) => id);
    expect(fired.length).toBeLessThanOrEqual(mostQuestions);
    expect(fired.flatMap(({ asked }) => asked).sort()).toEqual(ids.sort());
  });

  test("takes no notice of a row that does not exist", () => {
    expect(select({ "ask-grid": ["no-such-row"] })).toEqual(select({}));
  });
});

describe("more than 20 that fit", () => {
  test("are cut from the end of the priorities", () => {
    const rules = content.questions.map((rule) =>
      rule.when === "everyone"
        ? rule
        : { ...rule, when: { not: { item: "name", answered: true } } as const },
    );
    const fired = selectQuestions({ ...content, questions: rules }, {});
    expect(fired).toHaveLength(mostQuestions);
    const everyone = rules.filter(({ when }) => when === "everyone");
    const rest = rules.filter(({ when }) => when !== "everyone").map(({ priority }) => priority);
    const lowest = rest.toSorted((a, b) => a - b).slice(0, mostQuestions - everyone.length);
    expect(fired.map(({ rule }) => rule.priority).sort()).toEqual(
      [...everyone.map(({ priority }) => priority), ...lowest].sort(),
    );
  });
});
