import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { contentFor, defaultLanguage, type Language, languages } from "@/content";
import { printableModel } from "@/lib/printing/printable-model";
import { printableCharacters } from "@/lib/printing/typefaces";
import type { Paper } from "@/lib/settings/paper";
import { buildSummary } from "@/lib/summary/build-summary";
import type { SummaryModel } from "@/lib/summary/model";
import { upgradeModel } from "@/lib/summary/upgrade/upgrade-model";
import { structureFaults } from "@/lib/tagged-pdf/read-back/structure-faults";
import { readTaggedFile } from "@/lib/tagged-pdf/read-back/tagged-file";
import { fill } from "@/lib/words/fill";
import { personas } from "@/prisma/personas";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import { fullestAnswers } from "@/test-support/fullest-answers";
import { halvesWith, placesOnPageOne, printedOver, smallestType } from "@/test-support/page-checks";
import { type ReadPdf, readPdf } from "@/test-support/read-pdf";
import { shownStrings } from "@/test-support/shown-strings";
import { renderSummary } from "./render-summary";

// Some forty documents are printed here; on a busy machine one takes seconds.
vi.setConfig({ testTimeout: 120_000 });

const content = contentFor(defaultLanguage);
const translations = languages.filter((language) => language !== defaultLanguage);
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
  const number = new RegExp(squeezed(fill(model.footer.page, { page: "\\d+", pages: "\\d+" })));
  const head = squeezed([model.name, model.document.title].filter(Boolean).join(" | "));
  return pages
    .map((page) => squeezed(page).replace(foot, "").replace(number, "").replace(head, ""))
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

const fullest = (
  sign: string,
  word: number,
  paper: Paper,
  language: Language = defaultLanguage,
): SummaryModel =>
  buildSummary({
    content: contentFor(language),
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

/** Page 1 is set in 9 point or larger, nothing over anything else, and reads by urgency. */
function readsByUrgency(read: ReadPdf, model: SummaryModel): void {
  const [page] = read.drawn;
  if (page === undefined) throw new Error("There is no page");
  expect(smallestType(page)).toBeGreaterThanOrEqual(9);
  expect(printedOver(page)).toEqual([]);
  if (rightToLeft.test(JSON.stringify(model.overview))) return;
  const places = placesOnPageOne(read, model).map(({ at }) => at);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const [name = ""] = model.name.split(" ");
  if (name !== "") expect(halvesWith(page, name)).toEqual(["lower", "upper"]);
}

/** Every string of the model is printed, tagged, and what comes after page 1 begins on page 2. */
async function printsWhole(model: SummaryModel): Promise<void> {
  const pdf = await renderSummary(model);
  const read = await readPdf(pdf);
  const { model: printed, marked } = printableModel(model, characters);
  expect(missing(read, printed)).toEqual([]);
  expect(squeezed(read.pages[1] ?? "")).toContain(squeezed(printed.questions.heading));
  readsByUrgency(read, printed);
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
}

async function keepsPageOne(model: SummaryModel): Promise<ReadPdf> {
  const read = await readPdf(await renderSummary(firstPageOf(model)));
  expect(squeezed(read.pages[1] ?? "")).toContain(squeezed(model.questions.heading));
  return read;
}

describe.each(papers)("on %s paper", (paper) => {
  test.each(personas.map((persona) => [persona.id, persona] as const))(
    "the summary of %s shows every string of its model, tagged, with page 1 on one side",
    async (_, { answers, emergency }) => {
      await printsWhole(buildSummary({ content, answers, emergency, submittedAt: moment, paper }));
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
    await keepsPageOne(fullest(sign, word, paper));
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
    await fc.assert(one, { numRuns: 40 });
  });
});

/** A translation is longer. Its other pages are made by the same code, so a few whole files do. */
describe.each(translations)("in %s", (language) => {
  const inPapers = personas.flatMap((persona) =>
    papers.map((paper) => [persona.id, paper, persona] as const),
  );

  test.each(inPapers)("page 1 of %s stays on one side on %s", async (_, paper, persona) => {
    const { answers, emergency } = persona;
    const said = { content: contentFor(language), answers, emergency, submittedAt: moment };
    const model = buildSummary({ ...said, paper });
    readsByUrgency(await keepsPageOne(model), printableModel(model, characters).model);
  });

  test.each(papers)("page 1 stays on one side on %s with every part filled", async (paper) => {
    await keepsPageOne(fullest("W", 8, paper, language));
    await keepsPageOne(fullest("x", 6, paper, language));
  });

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
    const model = fullest(sign, word, "letter");
    const { model: printed } = printableModel(model, characters);
    expect(missing(await readPdf(await renderSummary(model)), printed)).toEqual([]);
  },
);

test.each(papers)(
  "a summary stored with template 1 has page 1 on one side on %s",
  async (paper) => {
    const path = new URL("../../summary/upgrade/template-1.json", import.meta.url);
    const stored = upgradeModel(JSON.parse(readFileSync(path, "utf8")));
    await printsWhole({ ...stored, paper });
  },
);

test.each(languages)(
  "the file in %s names its title, language, author and subject, and has a bookmark for each part",
  async (language) => {
    const said = { content: contentFor(language), answers: {}, emergency: {} };
    const model = buildSummary({ ...said, paper: "a4" });
    const { info, bookmarks } = await readPdf(await renderSummary(model));
    const { title: Title, author: Author, subject: Subject } = model.document;
    expect(info).toMatchObject({ Title, Author, Subject, Language: language });
    expect(bookmarks).toEqual([
      model.overview.heading,
      model.questions.heading,
      model.answers.heading,
      model.information.heading,
    ]);
  },
);

test.each(languages)("every page in %s has the footer and its number", async (language) => {
  const said = { content: contentFor(language), answers: {}, emergency: {} };
  const model = buildSummary({ ...said, paper: "letter" });
  const { pages } = await readPdf(await renderSummary(model));
  for (const [index, page] of pages.entries()) {
    expect(squeezed(page)).toContain(squeezed(model.footer.lines.join(" ")));
    expect(page).toContain(fill(model.footer.page, { page: index + 1, pages: pages.length }));
  }
});
