import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { InformationPart } from "@/components/summary/information-part";
import { contentFor, languages } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { buildInformation } from "@/lib/summary/build-information";
import { buildSummary } from "@/lib/summary/build-summary";
import { personas } from "@/prisma/personas";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import { readPdf } from "@/test-support/read-pdf";
import { renderSummary } from "./render-summary";

vi.setConfig({ testTimeout: 120_000 });

/** The comparison alone: what matters to a person is repeated after it, in the same words. */
const informationOf = (language: (typeof languages)[number], answers: Answers) => ({
  ...buildInformation(contentFor(language), answers),
  matters: null,
});

/** A page's rows as they are marked up, in no order. */
const rowsOf = (html: string): readonly string[] =>
  html.split('<section class="summary-row">').slice(1).toSorted();

describe.each(languages)("the facts on the page, in %s", (language) => {
  const pageOf = (answers: Answers) =>
    renderToStaticMarkup(<InformationPart part={informationOf(language, answers)} />);
  const plain = pageOf({});
  const beginnings = (html: string) => html.split("<h3>").map((part) => part.split("<h4>")[0]);

  it("are marked up the same, whatever is answered", () => {
    expect(rowsOf(plain).length).toBeGreaterThan(30);
    const property = fc.property(arbitraryAnswers(contentFor(language)), (answers) => {
      const page = pageOf(answers);
      expect(page.length).toBe(plain.length);
      expect(beginnings(page)).toEqual(beginnings(plain));
      const cells = (html: string) => rowsOf(html).map((row) => row.split("</dl>")[0]);
      expect(cells(page)).toEqual(cells(plain));
    });
    fc.assert(property, { numRuns: 60, endOnFailure: true });
  });
});

/** Every run of words of the facts as it is drawn: its words, its size and its column. */
async function drawnFacts(language: (typeof languages)[number], answers: Answers) {
  const content = contentFor(language);
  const model = buildSummary({ content, answers: {}, emergency: {}, paper: "a4" });
  const pdf = await renderSummary({
    ...model,
    questions: { ...model.questions, questions: [] },
    answers: { ...model.answers, sections: [] },
    information: informationOf(language, answers),
  });
  const read = await readPdf(pdf);
  const first = (read.bookmarkPages.at(-1) ?? 1) - 1;
  const foot = 60;
  return read.drawn
    .slice(first)
    .flatMap(({ texts }) => texts.filter(({ baseline }) => baseline > foot))
    .map(({ text, size, left }) => `${size.toFixed(1)} ${left.toFixed(0)} ${text.trim()}`)
    .filter((line) => !/^\S+ \S+ $/.test(line))
    .toSorted();
}

/** What stands on every page at its head. */
const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

describe.each(languages)("the facts on paper, in %s", (language) => {
  it("are drawn in the same words, sizes and columns for people whose pain differs", async () => {
    const plain = await drawnFacts(language, {});
    expect(plain.length).toBeGreaterThan(300);
    for (const id of ["face-pain-with-multiple-sclerosis", "low-back-with-pacemaker"]) {
      const persona = personas.find((one) => one.id === id);
      expect(persona).toBeDefined();
      expect(unique(await drawnFacts(language, persona?.answers ?? {}))).toEqual(unique(plain));
    }
  });
});
