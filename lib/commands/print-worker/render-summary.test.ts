import { expect, test, vi } from "vitest";
import { contentFor, languages } from "@/content";
import { buildSummary } from "@/lib/summary/build-summary";
import { fill } from "@/lib/words/fill";
import { squeezed } from "@/test-support/missing-from-pdf";
import { pageOneOnly } from "@/test-support/page-one-only";
import { readPdf } from "@/test-support/read-pdf";
import { renderSummary } from "./render-summary";

vi.setConfig({ testTimeout: 120_000 });

test.each(languages)(
  "the file in %s names its title, language, author and subject, and has a bookmark for each part",
  async (language) => {
    const said = { content: contentFor(language), answers: {}, emergency: {} };
    const model = buildSummary({ ...said, paper: "a4" });
    const { info, bookmarks } = await readPdf(await renderSummary(pageOneOnly(model)));
    const { title: Title, author: Author, subject: Subject } = model.document;
    expect(info).toMatchObject({ Title, Author, Subject, Language: language });
    expect(bookmarks).toEqual([
      model.overview.heading,
      model.questions.heading,
      model.questions.room,
      model.known.heading,
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
