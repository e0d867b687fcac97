import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { printableModel } from "@/components/summary/pdf/printable-model";
import { contentFor } from "@/content";
import { buildSummary } from "@/lib/summary/build-summary";
import type { Paper, SummaryModel } from "@/lib/summary/model";
import { arbitraryAnswers } from "@/prisma/arbitrary-answers";
import { personas } from "@/prisma/personas";
import { fullestAnswers } from "./fullest-answers";
import { type ReadPdf, readPdf } from "./read-pdf";
import { renderSummary } from "./render-summary";
import { shownStrings } from "./shown-strings";
import { structureFaults } from "./tagged/read-back/structure-faults";
import { readTaggedFile } from "./tagged/read-back/tagged-file";
import { printableCharacters } from "./typefaces";

// Some forty documents are printed here; on a busy machine one takes seconds.
vi.setConfig({ testTimeout: 120_000 });

const content = contentFor("en");
const characters = printableCharacters();
const papers: readonly Paper[] = ["a4", "letter"];
const moment = "2026-11-22T14:05:00.000Z";
const rightToLeft = /[\u0590-\u08ff]/;

/** Without white space; a ligature of lam and alef is read back in either order of the two. */
const squeezed = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/\u0627\u0644/g, "\u0644\u0627");

/** The words of all pages, without what every page repeats: a text may run over a page end. */
function flowing({ pages }: ReadPdf, model: SummaryModel): string {
  const foot = squeezed(model.footer.lines.join(" "));
  const head = squeezed([model.name, model.document.title].filter(Boolean).join(" | "));
  return pages
    .map((page) =>
      squeezed(page)
        .replace(foot, "")
        .replace(/Page\d+of\d+/, "")
        .replace(head, ""),
    )
    .join("");
}

/** Right-to-left lines are drawn from their end, so each of their words is looked for by itself. */
const sought = (text: string): readonly string[] =>
  rightToLeft.test(text)
    ? (text.match(/[\p{L}\p{M}\p{N}□]+/gu) ?? []).map(squeezed)
    : [squeezed(text)];

function missing(read: ReadPdf, model: SummaryModel): readonly string[] {
  const found = flowing(read, model) + squeezed(read.pages.join(""));
  return shownStrings(model).filter((text) => sought(text).some((part) => !found.includes(part)));
}

const times = { shownAt: moment, answeredAt: moment, acknowledgedAt: moment };

/** As long as an invitation may be: it takes a row of page 1 from the columns. */
const appointment = {
  name: "W".repeat(120),
  dateOfBirth: "1950-12-28",
  clinician: "W".repeat(120),
  clinic: "W".repeat(120),
  at: moment,
};

const fullest = (sign: string, word: number, paper: Paper): SummaryModel =>
  buildSummary({
    content,
    answers: fullestAnswers(content, sign, word),
    emergency: times,
    submittedAt: moment,
    appointment,
    paper,
  });

/** The same page 1 with little after it, which is quicker to print. */
const firstPageOf = (model: SummaryModel): SummaryModel => ({
  ...model,
  questions: { ...model.questions, questions: [] },
  answers: { ...model.answers, sections: [] },
  information: { ...model.information, groups: [], matters: null },
});

const folder = mkdtempSync(join(tmpdir(), "summary-"));
afterAll(() => rmSync(folder, { recursive: true }));

const qpdf = spawnSync("qpdf", ["--version"]).status === 0;

describe.each(papers)("on %s paper", (paper) => {
  test.each(personas.map((persona) => [persona.id, persona] as const))(
    "the summary of %s shows every string of its model, tagged, with page 1 on one side",
    async (_, { answers, emergency }) => {
      const model = buildSummary({ content, answers, emergency, submittedAt: moment, paper });
      const pdf = await renderSummary(model);
      const read = await readPdf(pdf);
      const { model: printed, marked } = printableModel(model, characters);
      expect(missing(read, printed)).toEqual([]);
      expect(squeezed(read.pages[1] ?? "")).toContain(squeezed(printed.questions.heading));
      const all = squeezed(read.pages.slice(1).join(""));
      const places = printed.questions.questions.map(({ text }, at) =>
        all.indexOf(squeezed(`${at + 1}.${text}`)),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(squeezed(read.pages.join("")).split(squeezed(model.unprintable))).toHaveLength(
        marked.size + 1,
      );
      expect(structureFaults(await readTaggedFile(pdf))).toEqual([]);
      if (qpdf) {
        const file = join(folder, "summary.pdf");
        writeFileSync(file, pdf);
        const check = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
        expect(check.stdout + check.stderr).toContain("No syntax or stream encoding errors found");
        expect(check.status).toBe(0);
      }
    },
  );

  test.each([
    ["wide letters", "W", 8],
    ["one endless word", "W", 5_000],
    ["the widest sign", "‱", 7],
    ["narrow letters", "x", 6],
    ["writing that no typeface has", "中", 5_000],
    ["emoji", "😀", 9],
    ["words of one letter", "i", 1],
  ])("page 1 stays on one side with every part filled with %s", async (_, sign, word) => {
    const model = fullest(sign, word, paper);
    const read = await readPdf(await renderSummary(firstPageOf(model)));
    expect(squeezed(read.pages[1] ?? "")).toContain(squeezed(model.questions.heading));
  });

  test("page 1 stays on one side for any answers", async () => {
    const one = fc.asyncProperty(arbitraryAnswers(content), async (answers) => {
      const model = buildSummary({ content, answers, emergency: {}, paper });
      const read = await readPdf(await renderSummary(firstPageOf(model)));
      expect(squeezed(read.pages[1] ?? "")).toContain(squeezed(model.questions.heading));
    });
    await fc.assert(one, { numRuns: 40 });
  });
});

test.each([
  ["one endless word", "W", 5_000],
  ["the widest sign", "‱", 7],
])(
  "answers at full length of %s lose nothing, however many pages they take",
  async (_, sign, word) => {
    const model = fullest(sign, word, "letter");
    const { model: printed } = printableModel(model, characters);
    expect(missing(await readPdf(await renderSummary(model)), printed)).toEqual([]);
  },
);

test("the file names its title, language, author and subject, and has a bookmark for each part", async () => {
  const model = buildSummary({ content, answers: {}, emergency: {}, paper: "a4" });
  const { info, bookmarks } = await readPdf(await renderSummary(model));
  const { title: Title, author: Author, subject: Subject } = model.document;
  expect(info).toMatchObject({ Title, Author, Subject, Language: "en" });
  expect(bookmarks).toEqual([
    model.overview.heading,
    model.questions.heading,
    model.answers.heading,
    model.information.heading,
  ]);
});

test("every page has the footer and its number", async () => {
  const model = buildSummary({ content, answers: {}, emergency: {}, paper: "letter" });
  const { pages } = await readPdf(await renderSummary(model));
  for (const [index, page] of pages.entries()) {
    expect(squeezed(page)).toContain(squeezed(model.footer.lines.join(" ")));
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
  }
});
