import { describe, expect, test } from "vitest";
import { contentFor, languages } from "@/content";
import { askers } from "@/test-support/invented-askers";
import { listQuestions } from "./listed-questions";

const today = "2026-11-26";

describe.each(languages)("what 24 invented people ask, in %s", (language) => {
  const content = contentFor(language);

  test.each(askers)("$who", ({ answers, first, asks, never }) => {
    const { questions, more } = listQuestions(content, answers, today);
    const ids = questions.map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual(first);
    expect(ids).toEqual(expect.arrayContaining([...asks]));
    const all = [...ids, ...more.map(({ id }) => id)];
    expect(never.filter((id) => all.includes(id))).toEqual([]);
    for (const { text } of questions) expect(text).not.toMatch(/\{\w+\}/);
  });
});

test("are 24", () => {
  expect(askers).toHaveLength(24);
});
