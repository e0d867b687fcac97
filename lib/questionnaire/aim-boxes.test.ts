import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentFor, languages } from "@/content";
import { optionIds } from "@/lib/evidence/evidence";
import type { Answers } from "@/lib/form/answers";
import { visibleSteps } from "@/lib/form/visibility";
import { selectQuestions } from "@/lib/questions/select-questions";
import { buildInformation } from "@/lib/summary/build-information";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import { prune } from "./prune";
import { stepView } from "./step-view";

const content = contentFor("en");

function aimsPage(answers: Answers, inContent = content) {
  const step = inContent.steps.find(({ id }) => id === "aims-and-facts");
  const asked = step && stepView(inContent, step, answers, undefined).asked[0];
  if (!asked) throw new Error("no page about the aims");
  return asked;
}

const boxesOf = (answers: Answers) => aimsPage(answers).rows.flatMap(({ boxes }) => boxes);

describe("the page of the chosen aims", () => {
  const shown = (answers: Answers) =>
    visibleSteps(content, answers).some(({ id }) => id === "aims-and-facts");

  test("is there for whoever chose an aim with facts, and for no one else", () => {
    for (const aim of Object.keys(content.aimRows)) {
      expect(shown({ "matters-most": [aim] }), aim).toBe(true);
      expect(aimsPage({ "matters-most": [aim] }).rows.length).toBeGreaterThan(0);
    }
    for (const none of [{}, { "matters-most": ["not-sure"] }, { "matters-most": ["other"] }]) {
      expect(shown(none)).toBe(false);
    }
  });

  test.each(languages)(
    "says in %s what the summary says, every option in its order, whatever was answered",
    (language) => {
      const inContent = contentFor(language);
      const options = optionIds.map((id) => inContent.optionWords[id]);
      fc.assert(
        fc.property(arbitraryAnswers(inContent), (given) => {
          const answers = prune(inContent, given);
          const { rows } = aimsPage(answers, inContent);
          const printed = buildInformation(inContent, answers).matters?.rows ?? [];
          const texts = ({ cells }: { readonly cells: readonly { readonly text: string }[] }) =>
            cells.map(({ text }) => text);
          expect(rows.map(({ title }) => title)).toEqual(printed.map(({ title }) => title));
          expect(rows.map(texts)).toEqual(printed.map(texts));
          expect(rows.map((row) => row.conflicts)).toEqual(printed.map((row) => row.conflicts));
          for (const { cells } of rows) {
            expect(cells.map(({ option }) => option)).toEqual(options);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  test("names the sources of every claim, and none where it repeats or has none", () => {
    const { asAbove, notCovered } = content.summaryWords.information;
    for (const aim of Object.keys(content.aimRows)) {
      for (const { cells } of aimsPage({ "matters-most": [aim] }).rows) {
        for (const { text, sources } of cells) {
          expect(sources.length === 0, text).toBe(text === asAbove || text === notCovered);
        }
      }
    }
  });
});

describe("its boxes", () => {
  test("stand once for a question, and their options are those that are not on the list", () => {
    fc.assert(
      fc.property(arbitraryAnswers(content), (given) => {
        const answers = prune(content, given);
        const { rows, options } = aimsPage(answers);
        const boxes = rows.flatMap((row) => row.boxes);
        expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length);
        expect(new Set(boxes.map(({ question }) => question)).size).toBe(boxes.length);
        expect(options).toEqual(boxes.flatMap(({ id, onList }) => (onList ? [] : [id])));
      }),
      { numRuns: 60 },
    );
  });

  test("give way to a note for what everyone asks", () => {
    expect(boxesOf({ "matters-most": ["undo"] }).map(({ id, onList }) => [id, onList])).toEqual([
      ["can-be-undone", true],
      ["other-change-later", undefined],
    ]);
  });

  test("give way to a note where the question was ticked on an earlier page", () => {
    const answers = { "matters-most": ["no-surgery"] };
    const needle = (said: Answers) => boxesOf(said).find(({ id }) => id === "how-invasive");
    const box = needle(answers);
    expect(box).toBeDefined();
    expect(box).not.toHaveProperty("onList");
    const ticked = { ...answers, "ask-day": ["how-long-it-takes"] };
    expect(needle(ticked)).toEqual({ ...box, onList: true });
    expect(prune(content, { ...ticked, "ask-aims": ["how-invasive"] })).toEqual(ticked);
  });

  test("stay ticked beside their own facts, and put their question on the list", () => {
    const answers = { "matters-most": ["lasting"], "ask-aims": ["wears-off"] };
    expect(prune(content, answers)).toEqual(answers);
    expect(boxesOf(answers).some(({ id, onList }) => id === "wears-off" && !onList)).toBe(true);
    const fired = selectQuestions(content, answers).list;
    expect(fired.find(({ rule }) => rule.id === "comes-back")?.asked).toEqual(["wears-off"]);
  });

  test("go when their aim is no longer chosen", () => {
    expect(prune(content, { "matters-most": ["cost"], "ask-aims": ["wears-off"] })).toEqual({
      "matters-most": ["cost"],
    });
  });
});
