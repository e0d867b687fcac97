import { describe, expect, test, vi } from "vitest";
import { contentFor, defaultLanguage, languages } from "@/content";
import type { Paper } from "@/lib/settings/paper";
import { buildSummary } from "@/lib/summary/build-summary";
import { personas } from "@/prisma/personas";
import { fullestSummary } from "@/test-support/fullest-summary";
import { missing } from "@/test-support/missing-from-pdf";
import { printedSummary } from "@/test-support/printed-summary";
import { readPdf } from "@/test-support/read-pdf";
import { printsWhole } from "@/test-support/summary-on-paper";
import { renderSummary } from "./render-summary";

// Some thirty whole documents are printed here; on a busy machine one takes seconds.
vi.setConfig({ testTimeout: 120_000 });

const content = contentFor(defaultLanguage);
const translations = languages.filter((language) => language !== defaultLanguage);
const papers: readonly Paper[] = ["a4", "letter"];
const moment = "2026-11-22T14:05:00.000Z";

describe.each(papers)("on %s paper", (paper) => {
  test.each(personas.map((persona) => [persona.id, persona] as const))(
    "the summary of %s shows every string of its model, tagged, with page 1 on one side",
    async (_, { answers, emergency }) => {
      await printsWhole(buildSummary({ content, answers, emergency, submittedAt: moment, paper }));
    },
  );
});

/** The pages of a translation are made by the same code, so a few whole files do. */
describe.each(translations)("in %s", (language) => {
  const whole = personas.filter(({ id }) => ["at-full-length", "stiff-legs"].includes(id));
  test.each(whole)("the summary of $id shows every string", async ({ answers, emergency }) => {
    const said = { content: contentFor(language), answers, emergency, submittedAt: moment };
    await printsWhole(buildSummary({ ...said, paper: "letter" }));
  });
});

test.each([
  ["one endless word", "W", 5_000],
  ["the widest sign", "‱", 7],
])(
  "answers at full length of %s lose nothing, however many pages they take",
  async (_, sign, word) => {
    const model = fullestSummary(sign, word, "letter");
    expect(missing(await readPdf(await renderSummary(model)), printedSummary(model))).toEqual([]);
  },
);
