import fc from "fast-check";
import { describe, test, vi } from "vitest";
import { contentFor, defaultLanguage, languages } from "@/content";
import type { Paper } from "@/lib/settings/paper";
import { buildSummary } from "@/lib/summary/build-summary";
import { personas } from "@/prisma/personas";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import { fullestSummary } from "@/test-support/fullest-summary";
import { printedSummary } from "@/test-support/printed-summary";
import { keepsPageOne, readsByUrgency } from "@/test-support/summary-on-paper";

// More than a hundred first pages are printed here.
vi.setConfig({ testTimeout: 120_000 });

const content = contentFor(defaultLanguage);
const translations = languages.filter((language) => language !== defaultLanguage);
const papers: readonly Paper[] = ["a4", "letter"];
const moment = "2026-11-22T14:05:00.000Z";

describe.each(papers)("on %s paper", (paper) => {
  test.each([
    ["wide letters", "W", 8],
    ["one endless word", "W", 5_000],
    ["the widest sign", "‱", 7],
    ["narrow letters", "x", 6],
    ["writing that no typeface has", "中", 5_000],
    ["emoji", "😀", 9],
    ["words of one letter", "i", 1],
  ])("page 1 stays on one side with every part filled with %s", async (_, sign, word) => {
    await keepsPageOne(fullestSummary(sign, word, paper));
  });

  test("page 1 stays on one side for any answers, in any language", async () => {
    const language = fc.constantFrom(...languages);
    const one = fc.asyncProperty(
      language,
      arbitraryAnswers(content),
      async (inLanguage, answers) => {
        const said = { content: contentFor(inLanguage), answers, emergency: {} };
        await keepsPageOne(buildSummary({ ...said, paper }));
      },
    );
    await fc.assert(one, { numRuns: 15 });
  });
});

/** A translation is longer. */
describe.each(translations)("in %s", (language) => {
  const inPapers = personas.flatMap((persona) =>
    papers.map((paper) => [persona.id, paper, persona] as const),
  );

  test.each(inPapers)("page 1 of %s stays on one side on %s", async (_, paper, persona) => {
    const { answers, emergency } = persona;
    const said = { content: contentFor(language), answers, emergency, submittedAt: moment };
    const model = buildSummary({ ...said, paper });
    readsByUrgency(await keepsPageOne(model), printedSummary(model).model);
  });

  test.each(papers)("page 1 stays on one side on %s with every part filled", async (paper) => {
    await keepsPageOne(fullestSummary("W", 8, paper, language));
    await keepsPageOne(fullestSummary("x", 6, paper, language));
  });
});
