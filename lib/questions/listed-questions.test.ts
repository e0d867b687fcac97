import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/form/answers";
import { editionsWithInventedPlace } from "@/test-support/invented-place/editions";
import { listQuestions } from "./listed-questions";
import { selectQuestions } from "./select-questions";

const content = editionsWithInventedPlace.contentFor("en");
const listed = (answers: Answers) => listQuestions(content, answers).questions;
const find = (answers: Answers, id: string) => listed(answers).find((one) => one.id === id);

describe("the questions that go to the appointment", () => {
  it("are those selected, in their order, each with a reason and its sources by name", () => {
    expect(listed({}).map(({ id }) => id)).toEqual(
      selectQuestions(content, {}).map(({ rule }) => rule.id),
    );
    const first = find({}, "exact-procedure");
    expect(first?.because).toMatch(/^Because .*\.$/);
    expect(first?.sources.length).toBeGreaterThan(0);
    expect(first?.top).toBeUndefined();
  });

  it("leave out what the person left out, but keep the rule on record", () => {
    const { questions, rulesFired } = listQuestions(content, { "questions-dropped": ["why-me"] });
    expect(questions.map(({ id }) => id)).not.toContain("why-me");
    expect(rulesFired).toContain("why-me");
  });

  it("put the person's most important first, in their order, their own among them", () => {
    const questions = listed({
      "own-questions": [
        { id: "own-1", text: "Can I drive?" },
        { id: "own-2", text: "  " },
      ],
      "questions-top": ["my-risks", "own-1", "gone"],
    });
    expect(questions.slice(0, 2)).toMatchObject([
      { id: "my-risks", top: "Most important: number 1" },
      { id: "own-1", text: "Can I drive?", sources: [], top: "Most important: number 2" },
    ]);
    expect(questions.filter(({ top }) => top !== undefined)).toHaveLength(2);
    expect(questions.map(({ id }) => id)).not.toContain("own-2");
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it("name the row where 'Ask about this' was ticked, beside the rule's own reason", () => {
    const question = find({ "ask-grid": ["left-ear-lobe--help"] }, "lobe-help");
    expect(question?.because).toContain(
      "because you ticked “Ask about this” at: Does it help? (The ear lobe)",
    );
  });

  it("say when a question was wanted after the short check", () => {
    const ticked = { "ask-statements": ["statement-coming-back"] };
    expect(find(ticked, "comes-back")?.because).toBe(
      "Because you wanted to ask about this after the short check.",
    );
  });

  it("give no reason that is not true: a rule that did not fire is silent", () => {
    const question = find({ "ask-grid": ["left-ear-lobe--help"] }, "lobe-help");
    expect(question?.because).toMatch(/^Because you ticked “Ask about this” at: [^;]*\.$/);
  });
});
