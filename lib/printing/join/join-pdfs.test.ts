import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, expect, test } from "vitest";
import { contentFor } from "@/content";
import { renderKnown } from "@/lib/commands/print-worker/render-known";
import { renderSummary } from "@/lib/commands/print-worker/render-summary";
import { specimen } from "@/lib/commands/print-worker/specimen";
import { knownBooklet } from "@/lib/summary/known-booklet";
import { painted } from "@/lib/tagged-pdf/read-back/painted";
import { structureFaults } from "@/lib/tagged-pdf/read-back/structure-faults";
import { type ReadPage, readTaggedFile } from "@/lib/tagged-pdf/read-back/tagged-file";
import { readPdf } from "@/test-support/read-pdf";
import { joinPdfs } from "./join-pdfs";

const folder = mkdtempSync(join(tmpdir(), "joined-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A PDF of some pages, 300 points wide and as high as told. */
async function pages(count: number, height: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < count; page += 1) document.addPage([300, height]);
  document.setTitle("Margaret Okafor");
  return await document.save();
}

const heights = async (pdf: Uint8Array) =>
  (await PDFDocument.load(pdf)).getPages().map((page) => page.getHeight());

test("each part begins on an odd page, and nothing is added where that is so already", async () => {
  const pdfs = await Promise.all([pages(1, 401), pages(2, 402), pages(3, 403), pages(1, 404)]);
  const joined = await joinPdfs({ title: "Summaries", pdfs, bookmarks: [] });
  expect(await heights(joined)).toEqual([401, 401, 402, 402, 403, 403, 403, 403, 404]);
});

test("summaries keep their words, their order, their structure, their look and a bookmark each", async () => {
  const named = ["Margaret Okafor", "Łukasz Ångström"];
  const models = named.map((name) => ({ ...specimen, name }));
  // The booklet is the one with links.
  const booklet = knownBooklet(contentFor("en"), specimen);
  const people = [...named, booklet.heading];
  const pdfs = await Promise.all([
    ...models.map((model) => renderSummary(model)),
    renderKnown(booklet),
  ]);
  const apart = await Promise.all(pdfs.map((pdf) => readPdf(pdf)));
  const joined = await joinPdfs({ title: "Summaries", pdfs, bookmarks: people });
  const read = await readPdf(joined);
  expect(read.pages.filter((page) => page !== "")).toEqual(apart.flatMap((one) => one.pages));
  expect(read.bookmarks).toEqual(people);
  expect(read.bookmarkPages.every((page) => page % 2 === 1)).toBe(true);
  for (const [at, page] of read.bookmarkPages.entries()) {
    expect(read.pages[page - 1]).toContain(people[at]);
  }
  const file = await readTaggedFile(joined);
  expect(structureFaults(file)).toEqual([]);
  expect(file.tops[0]?.elements).toHaveLength(people.length);
  const looks = await Promise.all(pdfs.map(async (pdf) => (await readTaggedFile(pdf)).pages));
  const linked = looks.flat().flatMap(({ links }) => links);
  expect(linked.length).toBeGreaterThan(0);
  expect(file.pages.flatMap(({ links }) => links)).toHaveLength(linked.length);
  const look = (page: ReadPage) => painted(page);
  expect(file.pages.map(look).filter((page) => page.length > 0)).toEqual(looks.flat().map(look));
  if (spawnSync("qpdf", ["--version"]).status !== 0) return;
  const path = join(folder, "joined.pdf");
  writeFileSync(path, joined);
  const check = spawnSync("qpdf", ["--check", path], { encoding: "utf8" });
  expect(check.status, check.stdout + check.stderr).toBe(0);
});

test("the file's properties name nobody", async () => {
  const pdfs = [await pages(1, 400), await pages(1, 400)];
  const { info } = await readPdf(await joinPdfs({ title: "Summaries", pdfs, bookmarks: [] }));
  expect(info).toMatchObject({ Title: "Summaries" });
  expect(JSON.stringify(info)).not.toContain("Okafor");
});

test("one summary alone is itself, and what is no PDF is refused", async () => {
  const alone = await joinPdfs({ title: "Summaries", pdfs: [await pages(3, 400)], bookmarks: [] });
  expect(await heights(alone)).toEqual([400, 400, 400]);
  const broken = [new Uint8Array([1, 2, 3])];
  await expect(joinPdfs({ title: "Summaries", pdfs: broken, bookmarks: [] })).rejects.toThrow();
});
