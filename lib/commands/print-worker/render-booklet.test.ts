import { beforeAll, describe, expect, test } from "vitest";
import type { BookletModel, ReviewBlock } from "@/lib/review/booklet";
import { bookletModel } from "@/lib/review/booklet-model";
import { everyString } from "@/lib/review/every-string";
import { structureFaults } from "@/lib/tagged-pdf/read-back/structure-faults";
import { readTaggedFile } from "@/lib/tagged-pdf/read-back/tagged-file";
import { type ReadPdf, readPdf } from "@/test-support/read-pdf";
import { bookletInput } from "../booklet-input";
import { renderBooklet } from "./render-booklet";

const squeezed = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");

/** Longer than anything in the content: text, notes, a word, and more sources than a page holds. */
const longest: ReviewBlock = {
  id: "longest",
  heading: "A claim ".repeat(20).trim(),
  notes: Array.from({ length: 6 }, (_, at) => `Shown only if this holds, ${at}. `.repeat(6).trim()),
  lines: [
    { id: "longest.text", label: "a.very.long.label.".repeat(6), text: "Long text. ".repeat(250) },
    { id: "longest.word", label: "word", text: "W".repeat(400) },
  ],
  sources: Array.from({ length: 45 }, (_, at) => ({
    name: `Source ${at}`,
    says: `What it says ${at}. `.repeat(8).trim(),
  })),
};

/** A few parts of the real booklet, which is the same from its first part to its last. */
function shortened(model: BookletModel): BookletModel {
  const kept = model.chapters.filter(({ id }) => ["emergency", "facts"].includes(id));
  const chapters = kept.map((chapter) => ({ ...chapter, parts: chapter.parts.slice(-1) }));
  const strange = { id: "strange", heading: "Long", parts: [{ blocks: [longest] }] };
  return { ...model, chapters: [...chapters, strange] };
}

describe("the booklet on the lower of the papers", () => {
  const model = shortened(bookletModel(bookletInput("en", "letter")));
  let read: ReadPdf;
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await renderBooklet(model);
    read = await readPdf(pdf);
  });

  test("says to a screen reader what each part of it is", async () => {
    expect(structureFaults(await readTaggedFile(pdf))).toEqual([]);
  });

  test("prints every word of its model, however long", () => {
    const shown = squeezed(read.pages.join(""));
    const { chapters, facts, how, contents, sign } = model;
    const blocks = chapters.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));
    const printed = blocks.map(({ lines, ...block }) => ({
      ...block,
      lines: lines.map(({ label, text }) => [label, text]),
    }));
    const texts = everyString([printed, facts, how, contents, sign]).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => !shown.includes(squeezed(text)))).toEqual([]);
  });

  test("has boxes and a note for every block, and a line for initials on every page to read", () => {
    const drawn = read.drawn.flatMap(({ texts }) => texts.map(({ text }) => text));
    const blocks = model.chapters.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));
    const count = (text: string) => drawn.filter((one) => one === text).length;
    const { ok, change, note, pageSigned } = model.marks;
    expect([count(ok), count(change), count(note)]).toEqual(Array(3).fill(blocks.length));
    expect(count(pageSigned)).toBe(read.pages.length - 2);
  });

  test("names the edition, the language and whether it was reviewed, and asks who reviews", () => {
    const [cover = "", sign = ""] = read.pages.map(squeezed);
    for (const fact of model.facts) expect(cover).toContain(squeezed(fact));
    for (const field of model.sign.fields) expect(sign).toContain(squeezed(field));
    expect(model.sign.fields).toEqual(expect.arrayContaining(["Name", "Date", "Signature"]));
  });

  test("draws nothing over a margin or into the foot, and leaves no page empty", () => {
    for (const { width, height, texts } of read.drawn) {
      const wide = texts.filter(({ left, right }) => left < 41 || right > width - 41);
      expect(wide).toEqual([]);
      expect(Math.max(...texts.map(({ baseline }) => baseline))).toBeLessThan(height - 24);
      const inPage = texts.filter(({ baseline }) => baseline > 60 && baseline < height - 60);
      expect(inPage.length).toBeGreaterThan(0);
    }
  });

  test("has a bookmark for every part", () => {
    const parts = model.chapters.flatMap((chapter) => chapter.parts);
    expect(read.bookmarks).toHaveLength(parts.length + 2);
  });
});
