import { describe, expect, it } from "vitest";
import { contentFor, languages } from "@/content";
import { wordsMet } from "./words-met";

const content = contentFor("en");
const termsOn = (stepId: string, way = content.steps) => {
  const step = way.find(({ id }) => id === stepId);
  return step === undefined ? [] : wordsMet(content, way, step).map(({ term }) => term);
};

describe("the words explained on a page", () => {
  it("are those met there for the first time", () => {
    expect(termsOn("before-you-start")).toEqual(["neurotomy", "rhizotomy"]);
    expect(termsOn("told")).not.toContain("neurotomy");
    expect(termsOn("implants")).toContain("pacemaker");
  });

  it("are explained later to someone whose way leaves out the page before", () => {
    const way = content.steps.filter(({ id }) => id === "check" || id === "told");
    expect(termsOn("told", way)).toContain("rhizotomy");
  });

  it("are found whole, in any case and in the plural, and not inside other words", () => {
    const [first] = content.steps;
    if (first === undefined) throw new Error("no step");
    const saying = (title: string) => ({
      ...content,
      glossary: { nerve: "A fine cord." },
      stepWords: { [first.id]: { title, items: {} } },
    });
    const met = (title: string) => wordsMet(saying(title), [first], first).length;
    expect(["Nerves", "a nerve.", "NERVE"].map(met)).toEqual([1, 1, 1]);
    expect(["nervous", "unnerve", "nerve-wracking"].map(met)).toEqual([0, 0, 0]);
  });
});

it.each(languages)("no word is explained twice on the whole way, in %s", (language) => {
  const words = contentFor(language);
  const met = words.steps.flatMap((step) => wordsMet(words, words.steps, step));
  expect(met.length).toBeGreaterThan(15);
  expect(new Set(met.map(({ term }) => term)).size).toBe(met.length);
});
