import { expect, test, vi } from "vitest";
import { contentFor, defaultLanguage, languages } from "@/content";
import type { Paper } from "@/lib/settings/paper";
import { buildSummary } from "@/lib/summary/build-summary";
import type { SummaryModel } from "@/lib/summary/model";
import { structureFaults } from "@/lib/tagged-pdf/read-back/structure-faults";
import { readTaggedFile } from "@/lib/tagged-pdf/read-back/tagged-file";
import { personas } from "@/prisma/personas";
import { fullestAnswers } from "@/test-support/fullest-answers";
import { printedOver, smallestType, withoutSpaces } from "@/test-support/page-checks";
import { printedSummary } from "@/test-support/printed-summary";
import { readPdf } from "@/test-support/read-pdf";
import { renderSummary } from "./render-summary";

vi.setConfig({ testTimeout: 120_000 });

const papers: readonly Paper[] = ["a4", "letter"];
const moment = "2026-11-22T14:05:00.000Z";
const rightToLeft = /[\u0590-\u08ff]/;

/** Some of each part, which is quicker to print; the rest is set by the same components. */
const someOf = (model: SummaryModel): SummaryModel => ({
  ...model,
  questions: { ...model.questions, questions: model.questions.questions.slice(0, 4), also: "" },
  answers: { ...model.answers, sections: model.answers.sections.slice(1, 4) },
});

/** All of it is there, after page 1 in 16 point or larger, tagged, and nothing is printed over anything else. */
async function printsLarge(given: SummaryModel): Promise<void> {
  const pdf = await renderSummary(given);
  const { drawn, pages } = await readPdf(pdf);
  const { strings } = printedSummary(given);
  // Page 1 is the clinician's, and one side.
  expect(Math.min(...drawn.slice(1).map(smallestType))).toBeGreaterThanOrEqual(16);
  expect(drawn.flatMap(printedOver)).toEqual([]);
  const all = withoutSpaces(pages.join(""));
  const sought = strings.filter((text) => !rightToLeft.test(text));
  const parts = sought.flatMap((text) => text.split(/\s+/)).map(withoutSpaces);
  expect(parts.filter((part) => !all.includes(part))).toEqual([]);
  expect(structureFaults(await readTaggedFile(pdf))).toEqual([]);
}

const asked = personas.map((persona, at) => {
  const language = languages[at % languages.length] ?? defaultLanguage;
  const paper = papers[at % 3 === 0 ? 0 : 1] ?? "a4";
  return [persona.id, paper, language, persona] as const;
});

test.each(asked)(
  "the summary of %s in large print on %s in %s",
  async (_, paper, language, one) => {
    const { answers, emergency } = one;
    const said = { content: contentFor(language), answers, emergency, submittedAt: moment };
    await printsLarge(someOf(buildSummary({ ...said, paper, print: "large" })));
  },
);

test.each([
  ["wide letters", "W", 8],
  ["one endless word", "W", 5_000],
])("a summary filled with %s in large print", async (_, sign, word) => {
  const content = contentFor(defaultLanguage);
  const answers = fullestAnswers(content, sign, word);
  const said = { content, answers, emergency: {}, submittedAt: moment, paper: "letter" } as const;
  await printsLarge(someOf(buildSummary({ ...said, print: "large" })));
});

test("a whole summary in large print has every part, each with its bookmark", async () => {
  const [persona] = personas;
  if (persona === undefined) throw new Error("There is no persona");
  const { answers, emergency } = persona;
  const content = contentFor(defaultLanguage);
  const model = buildSummary({
    ...{ content, answers, emergency, submittedAt: moment },
    paper: "a4",
    print: "large",
  });
  await printsLarge(model);
  const { bookmarks } = await readPdf(await renderSummary(someOf(model)));
  expect(bookmarks).toEqual([
    model.overview.heading,
    model.questions.heading,
    model.questions.room,
    model.known.heading,
  ]);
});
