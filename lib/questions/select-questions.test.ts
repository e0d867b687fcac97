import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import { askableRows } from "@/lib/evidence/askable-rows";
import { mainPlaceOf } from "@/lib/evidence/places-of";
import { idsOf } from "@/lib/form/answer-reading";
import type { Answers, AnswerValue } from "@/lib/form/answers";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import { fewestQuestions, mostQuestions, selectQuestions } from "./select-questions";

const content = contentFor("en");
const select = (answers: Answers, today?: string) => selectQuestions(content, answers, today);
const ids = (answers: Answers, today?: string) =>
  select(answers, today).list.map(({ rule }) => rule.id);
const allIds = (answers: Answers, today?: string) => {
  const { list, more } = select(answers, today);
  return [...list, ...more].map(({ rule }) => rule.id);
};
const forAll = (check: (answers: Answers) => void, numRuns = 200) =>
  fc.assert(fc.property(arbitraryAnswers(content), check), { numRuns });

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

/** Answers, and the same answers with the ids of each list in another order. */
const inTwoOrders = arbitraryAnswers(content).chain((answers) => {
  const parts = Object.entries(answers).map(([id, value]) => {
    const isIds = Array.isArray(value) && value.every((one) => typeof one === "string");
    const turned: fc.Arbitrary<AnswerValue> = isIds ? shuffled<string>(value) : fc.constant(value);
    return turned.map((one): [string, AnswerValue] => [id, one]);
  });
  const turned = fc.tuple(...parts).chain((list) => shuffled(list).map(Object.fromEntries));
  return fc.record({ answers: fc.constant(answers), turned });
});

describe("the questions of any answers", () => {
  test("are 8 to 12 and what the person wanted, each once, with words, a reason and a source", () => {
    forAll((answers) => {
      const { list, more } = select(answers);
      const whole = [...list, ...more];
      const wanted = idsOf(answers, "questions-top");
      const ours = list.filter(
        ({ rule, asked }) => asked.length === 0 && !wanted.includes(rule.id),
      );
      expect(list.length).toBeGreaterThanOrEqual(fewestQuestions);
      expect(ours.length).toBeLessThanOrEqual(mostQuestions);
      expect(new Set(whole.map(({ rule }) => rule.id)).size).toBe(whole.length);
      const bare = whole.filter(({ rule }) => {
        const words = content.questionWords[rule.id];
        return !words?.text || !words.because || rule.sources.length === 0;
      });
      expect(bare).toEqual([]);
    }, 500);
  });

  test("are the same in whatever order the answers and their options come", () => {
    fc.assert(
      fc.property(inTwoOrders, ({ answers, turned }) => {
        expect(ids(turned)).toEqual(ids(answers));
      }),
      { numRuns: 100 },
    );
  });

  test("stand in the order of their priority, those of another place last", () => {
    forAll((answers) => {
      const main = mainPlaceOf(content, answers)?.id;
      const places = select(answers).list.map(
        ({ rule: { place = main, priority } }) =>
          priority + (main !== undefined && place !== main ? 1000 : 0),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  test("hold what everyone asks, all that is about safety, and what each ticked row leads to", () => {
    forAll((answers) => {
      const { list, more } = select(answers);
      const rules = list.map(({ rule }) => rule);
      const everyone = content.questions.filter(({ when }) => when === "everyone");
      expect(everyone).toHaveLength(4);
      expect(everyone.filter((rule) => !rules.includes(rule))).toEqual([]);
      expect(more.filter(({ rule }) => rule.safety !== undefined)).toEqual([]);
      expect(more.filter(({ asked }) => asked.length > 0)).toEqual([]);
    });
  });

  test("are not changed by leaving some out", () => {
    forAll((answers) => {
      expect(select({ ...answers, "questions-dropped": ids(answers) })).toEqual(select(answers));
    });
  });
});

describe("what was asked about", () => {
  const rows = askableRows(content);
  const asking: Answers = { "ask-grid": rows.map(({ id }) => id) };

  test("is all kept, with every ticked row named once, and pushes no safety out", () => {
    const answers = { ...asking, "blood-thinners": ["other"], implants: ["pump"], pregnant: "yes" };
    const { list } = select(answers);
    expect(rows.length).toBeGreaterThan(0);
    expect(list.flatMap(({ asked }) => asked).toSorted()).toEqual(
      rows.map(({ id }) => id).toSorted(),
    );
    expect(ids(answers)).toEqual(
      expect.arrayContaining(["blood-thinner", "implant-and-current", "pregnant"]),
    );
  });

  test("takes no notice of a row that does not exist", () => {
    expect(select({ "ask-grid": ["no-such-row"] })).toEqual(select({}));
  });
});

describe("many questions of safety", () => {
  const much: Answers = {
    "emergency-signs": "not-sure",
    "infection-now": ["fever"],
    pregnant: "maybe",
    "blood-thinners": ["warfarin"],
    implants: ["pacemaker"],
    allergies: ["latex"],
    conditions: ["bleeding", "clotting", "immune"],
  };

  test("are said in one beyond the first, which names them, and leave room", () => {
    const { list } = select(much);
    const several = list.find(({ rule }) => rule.when === "joined");
    expect(several?.joins).toEqual(["allergies", "bleeding", "clots", "immune"]);
    expect(ids(much)).not.toContain("bleeding");
    expect(list.length).toBeLessThanOrEqual(mostQuestions);
  });

  test("stay apart where the person put them first", () => {
    expect(ids({ ...much, "questions-top": ["bleeding"] })).toContain("bleeding");
  });
});

describe("what is no history", () => {
  const told = { places: ["low-back-left"] };
  const today = "2026-11-26";
  const neurotomy = (year: string): Answers => ({
    ...told,
    "treatments-tried": ["neurotomy"],
    treatments: [{ id: "t1", kind: "neurotomy", year }],
  });

  test("is a treatment of a year to come, or one that is booked", () => {
    expect(allIds(neurotomy("2024"), today)).toContain("earlier-neurotomy");
    expect(allIds(neurotomy("March 2027"), today)).not.toContain("earlier-neurotomy");
    expect(allIds(neurotomy("next month"), today)).not.toContain("earlier-neurotomy");
  });

  test("is a word that says that there is nothing to say", () => {
    expect(allIds({ worries: "None." })).not.toContain("worries");
    expect(allIds({ worries: "Nothing but the wheelchair" })).toContain("worries");
  });
});

describe("test blocks that differ", () => {
  const blocks = (...percent: readonly number[]): Answers => ({
    places: ["low-back-left"],
    blocks: percent.map((one, at) => ({ id: `b${at}`, "relief-percent": one })),
  });

  test("raise a question where they lie 30 or more apart", () => {
    expect(ids(blocks(80, 20))).toContain("blocks-differ");
    for (const alike of [blocks(80, 60), blocks(80), blocks()]) {
      expect(allIds(alike)).not.toContain("blocks-differ");
    }
  });
});
