import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { personas } from "@/prisma/personas";
import { buildAnswers } from "./build-answers";
import { buildSummary } from "./build-summary";
import type { EmergencyTimes } from "./summary-input";

const content = contentFor("en");

const factsOf = (answers: Answers, emergency: EmergencyTimes = {}) =>
  buildAnswers({ content, answers, emergency, paper: "a4" }).sections.flatMap(({ facts }) => facts);

const labelOf = (id: string) => {
  const step = content.steps.find(({ items }) => items.some((item) => item.id === id));
  return content.stepWords[step?.id ?? ""]?.items[id]?.label;
};

const factOf = (answers: Answers, id: string) =>
  factsOf(answers).find(({ label }) => label === labelOf(id));

describe("everything the person told us", () => {
  it("says each question that was answered as it was asked, and no other", () => {
    expect(factsOf({})).toEqual([]);
    expect(factsOf({ smoking: "no" }).map(({ label }) => label)).toEqual([labelOf("smoking")]);
  });

  it("leaves the person's own words as they are, line ends included", () => {
    const worries = "  “Numb”…\n\nيد <b>&amp;</b>  ";
    expect(factOf({ worries }, "worries")).toEqual({
      label: labelOf("worries"),
      value: worries,
      answered: true,
      verbatim: true,
    });
  });

  it("says options in the form's order and words, whatever order they came in", () => {
    const value = factOf({ "pain-quality": ["numb", "aching"] }, "pain-quality")?.value;
    expect(value).toBe(factOf({ "pain-quality": ["aching", "numb"] }, "pain-quality")?.value);
    expect(value).toMatch(/^Aching; Numb/);
  });

  it("says a number, a scale of 0, a date and a place in words", () => {
    expect(factOf({ "pain-now": 0 }, "pain-now")?.value).toBe("0 out of 10");
    expect(factOf({ "date-of-birth": "1951-03-04" }, "date-of-birth")?.value).toBe("4 March 1951");
    const places = { places: ["jaw-left"], "main-place": "jaw-left" };
    expect(factOf(places, "main-place")?.value).toBe(content.regionWords["jaw-left"]);
  });

  it("names cards by what they are about, and says that no second time", () => {
    const facts = factsOf({
      "treatments-tried": ["surgery", "rhizotomy"],
      treatments: [
        { id: "t1", kind: "surgery", what: "Fusion" },
        { id: "t2", kind: "rhizotomy", what: "Left" },
        { id: "t3", kind: "surgery", what: "Disc" },
      ],
    });
    expect(facts.slice(-3).map(({ label, value }) => [label, value])).toEqual([
      ["Surgery on the spine or a nerve 1", expect.stringMatching(/: Fusion$/)],
      ["Rhizotomy", expect.stringMatching(/: Left$/)],
      ["Surgery on the spine or a nerve 2", expect.stringMatching(/: Disc$/)],
    ]);
  });

  it("says the top questions in order and what was left out in words", () => {
    const answers: Answers = {
      "own-questions": [{ id: "own-1", text: "Can I drive?" }],
      "questions-top": ["own-1", "why-me"],
      "questions-dropped": ["my-risks"],
    };
    expect(factOf(answers, "questions-top")?.value).toBe(
      `1. Can I drive?\n2. ${content.questionWords["why-me"]?.text}`,
    );
    expect(factOf(answers, "questions-dropped")?.value).toBe(
      content.questionWords["my-risks"]?.text,
    );
  });

  it("keeps when the emergency notice was shown and read, whatever the answer", () => {
    const facts = factsOf(
      { "emergency-signs": "none" },
      { shownAt: "2026-11-22T10:04:00Z", acknowledgedAt: "2026-11-22T10:05:00Z" },
    );
    expect(facts.filter(({ value }) => value.includes("10:0")).map(({ label }) => label)).toEqual([
      "Emergency notice shown",
      "Emergency notice marked as read",
    ]);
  });
});

/** Every text a person typed, wherever it stands in the answers. */
function typed(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "id" ? [] : typed(part)));
}

describe.each(personas.map((persona) => [persona.id, persona] as const))("%s", (_, persona) => {
  it("finds every word they typed, unchanged", () => {
    const { answers } = buildSummary({ content, ...persona });
    const values = new Set(answers.sections.flatMap(({ facts }) => facts.map((f) => f.value)));
    const ids = new Set(content.steps.flatMap(({ items }) => typed(items)));
    const known = new Set([...ids, ...typed(content.regions), ...Object.keys(content.regionWords)]);
    const words = typed(persona.answers).filter((text) => /\s/.test(text) && !known.has(text));
    const said = [...values].join("\n");
    for (const text of words) expect(said).toContain(text.normalize("NFC"));
    expect(values.size).toBeGreaterThan(1);
  });
});
