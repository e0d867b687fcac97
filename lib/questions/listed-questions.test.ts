import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/form/answers";
import { editionsWithInventedPlace } from "@/test-support/invented-place/editions";
import { listQuestions } from "./listed-questions";
import { selectQuestions } from "./select-questions";
import { settledChoices } from "./settled-choices";

const content = editionsWithInventedPlace.contentFor("en");
const listed = (answers: Answers) => listQuestions(content, answers).questions;
const find = (answers: Answers, id: string) => listed(answers).find((one) => one.id === id);
const firstIds = (answers: Answers) =>
  listed(answers).flatMap(({ id, top }) => (top === undefined ? [] : [id]));

describe("the questions that go to the appointment", () => {
  it("are those selected, each with a reason and its sources by name", () => {
    expect(
      listed({})
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(
      selectQuestions(content, {})
        .list.map(({ rule }) => rule.id)
        .toSorted(),
    );
    const first = find({}, "exact-procedure");
    expect(first?.because).toMatch(/^Because .*\.$/);
    expect(first?.sources.length).toBeGreaterThan(0);
  });

  it("leave out what the person left out, but keep the rule on record", () => {
    const { questions, rulesFired } = listQuestions(content, { "questions-dropped": ["why-me"] });
    expect(questions.map(({ id }) => id)).not.toContain("why-me");
    expect(rulesFired).toContain("why-me");
  });

  it("put the person's most important first, in their order, their own among them", () => {
    const answers = {
      "own-questions": [
        { id: "own-1", text: "Can I drive?" },
        { id: "own-2", text: "  " },
      ],
      "questions-top": ["my-risks", "own-1", "gone"],
    };
    const questions = listed(answers);
    expect(questions.slice(0, 2)).toMatchObject([
      { id: "my-risks", top: "My first five: number 1" },
      { id: "own-1", text: "Can I drive?", sources: [], top: "My first five: number 2" },
    ]);
    expect(firstIds(answers)).toHaveLength(2);
    expect(questions.map(({ id }) => id)).not.toContain("own-2");
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it("name the row where 'Ask about this' was ticked", () => {
    const question = find({ "ask-grid": ["left-ear-lobe--help"] }, "lobe-help");
    expect(question?.because).toContain(
      "ecause you ticked “Ask about this” at: Does it help? (The ear lobe)",
    );
  });

  it("say when a question was wanted after the short check, and give no reason that is not true", () => {
    const ticked = { "ask-statements": ["statement-coming-back"] };
    expect(find(ticked, "comes-back")?.because).toBe(
      "Because you wanted to ask about this after the short check.",
    );
  });
});

describe("the first five of a person who chose none", () => {
  it("are everyone's, and what anyone could ask, where nothing was said", () => {
    expect(firstIds({})).toEqual([
      "exact-procedure",
      "my-options",
      "if-no-help",
      "why-me",
      "relief-chance",
    ]);
  });

  it("hold one about safety, the gravest, and one in the person's own words", () => {
    const answers = {
      "emergency-signs": "one-or-more",
      "blood-thinners": ["warfarin"],
      worries: "A wheelchair",
    };
    expect(firstIds(answers)).toEqual([
      "exact-procedure",
      "emergency-sign",
      "worries",
      "my-options",
      "if-no-help",
    ]);
    expect(find(answers, "worries")?.text).toBe(
      "I wrote this worry down: “A wheelchair”. Can we talk about it?",
    );
  });

  it("put the person's own question before what they wrote elsewhere", () => {
    const own = { "own-questions": [{ id: "e1", text: "May I drive?" }], worries: "A fall" };
    expect(firstIds(own)[1]).toBe("e1");
  });
});

describe("a chosen question that is asked no more", () => {
  const before = { "questions-top": ["blood-thinner", "my-options"], "blood-thinners": ["other"] };
  const after = { ...before, "blood-thinners": ["none"] };

  it("is on no list, is named, and is back when its answer is", () => {
    expect(listQuestions(content, before).gone).toEqual([]);
    const { gone, questions } = listQuestions(content, after);
    expect(gone.map(({ id }) => id)).toEqual(["blood-thinner"]);
    expect(questions.map(({ id }) => id)).not.toContain("blood-thinner");
    expect(firstIds(after)).toEqual(["my-options"]);
  });

  it("is no answer that is printed or sent", () => {
    expect(settledChoices(content, after)["questions-top"]).toEqual(["my-options"]);
    expect(settledChoices(content, before)).toEqual(before);
  });
});

describe("a person's words in a question", () => {
  const long = `${"word ".repeat(60)}end`;

  it("are cut after a word where they are long, and lose their own quotation marks", () => {
    const text = find({ worries: long }, "worries")?.text ?? "";
    expect(text.length).toBeLessThan(170);
    expect(text).toMatch(/word \.\.\.”\. Can we talk about it\?$/);
    expect(find({ worries: "He said “never”.\nI\tfear that." }, "worries")?.text).toContain(
      "“He said 'never'. I fear that”",
    );
  });

  it("stand where they stand, whatever they are made of", () => {
    const text = find({ worries: "{words} $& <b>" }, "worries")?.text;
    expect(text).toContain("“{words} $& <b>”");
  });
});
