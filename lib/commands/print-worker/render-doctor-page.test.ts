import { expect, test } from "vitest";
import { contentFor, type Language } from "@/content";
import type { Answers } from "@/lib/form/answers";
import type { Paper } from "@/lib/settings/paper";
import { buildSummary } from "@/lib/summary/build-summary";
import { structureFaults } from "@/lib/tagged-pdf/read-back/structure-faults";
import { type ReadElement, readTaggedFile } from "@/lib/tagged-pdf/read-back/tagged-file";
import { personas } from "@/prisma/personas";
import { fullestAnswers } from "@/test-support/fullest-answers";
import { pageOneOnly } from "@/test-support/page-one-only";
import { readPdf } from "@/test-support/read-pdf";
import { renderSummary } from "./render-summary";

const squeezed = (text: string): string => text.replace(/\s/g, "");
const every = (elements: readonly ReadElement[]): readonly ReadElement[] =>
  elements.flatMap((element) => [element, ...every(element.elements)]);

const people: readonly (readonly [string, Answers])[] = [
  ...personas
    .filter(({ id }) => ["helper-answering", "at-full-length"].includes(id))
    .map(({ id, answers }) => [id, answers] as const),
  ["wide letters everywhere", fullestAnswers(contentFor("en"), "W", 8)],
];
const pairs: readonly (readonly [Language, Language, Paper])[] = [
  ["es", "en", "letter"],
  ["en", "es", "a4"],
];
const cases = people.flatMap(([name, answers]) =>
  pairs.map((pair) => [name, ...pair, answers] as const),
);

test.each(cases)(
  "%s: filled in in %s, page 1 in %s stays one side of %s and says its language",
  async (_, own, doctors, paper, answers) => {
    const whole = buildSummary({
      content: contentFor(own),
      doctorContent: contentFor(doctors),
      answers,
      emergency: { shownAt: "2026-11-22T10:04:00Z" },
      submittedAt: "2026-11-22T10:20:00Z",
      paper,
    });
    // What follows the first question is the same as ever, and takes longest to print.
    const questions = { ...whole.questions, questions: whole.questions.questions.slice(0, 1) };
    const model = { ...pageOneOnly(whole), questions };
    const pdf = await renderSummary(model);
    const [first = "", second = ""] = (await readPdf(pdf)).pages.map(squeezed);
    const { heading, frame } = model.overview;
    expect(first).toContain(squeezed(heading));
    expect(first).toContain(squeezed(frame?.footer.lines.join(" ") ?? "no frame"));
    expect(second).toContain(squeezed(model.questions.heading));
    expect(second).toContain(squeezed(model.footer.lines.join(" ")));
    const tagged = await readTaggedFile(pdf);
    expect(structureFaults(tagged)).toEqual([]);
    expect(tagged.lang).toBe(own);
    const sections = every(tagged.tops).filter(({ role }) => role === "Sect");
    expect(sections.map(({ lang }) => lang).slice(0, 2)).toEqual([doctors, undefined]);
  },
);
