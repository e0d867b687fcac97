import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { renderSummary } from "@/lib/commands/print-worker/render-summary";
import type { SummaryModel } from "@/lib/summary/model";
import { structureFaults } from "@/lib/tagged-pdf/read-back/structure-faults";
import { readTaggedFile } from "@/lib/tagged-pdf/read-back/tagged-file";
import { missing, squeezed } from "./missing-from-pdf";
import { halvesWith, placesOnPageOne, printedOver, smallestType } from "./page-checks";
import { pageOneOnly } from "./page-one-only";
import { printedSummary } from "./printed-summary";
import { type ReadPdf, readPdf } from "./read-pdf";

const rightToLeft = /[\u0590-\u08ff]/;
const qpdf = spawnSync("qpdf", ["--version"]).status === 0;

/** Page 1 is set in 9 point or larger, nothing over anything else, and reads by urgency. */
export function readsByUrgency(read: ReadPdf, model: SummaryModel): void {
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
export async function printsWhole(model: SummaryModel): Promise<void> {
  const pdf = await renderSummary(model);
  const read = await readPdf(pdf);
  const summary = printedSummary(model);
  const { model: printed, marks } = summary;
  expect(missing(read, summary)).toEqual([]);
  expect(squeezed(read.pages[1] ?? "")).toContain(squeezed(printed.questions.heading));
  readsByUrgency(read, printed);
  expect(squeezed(read.pages.join("")).split(squeezed(model.unprintable))).toHaveLength(marks + 1);
  expect(structureFaults(await readTaggedFile(pdf))).toEqual([]);
  if (qpdf) {
    const folder = mkdtempSync(join(tmpdir(), "summary-"));
    const file = join(folder, "summary.pdf");
    writeFileSync(file, pdf);
    const check = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(check.stdout + check.stderr).toContain("No syntax or stream encoding errors found");
    expect(check.status).toBe(0);
  }
}

/** What comes after page 1 begins on page 2. */
export async function keepsPageOne(model: SummaryModel): Promise<ReadPdf> {
  const read = await readPdf(await renderSummary(pageOneOnly(model)));
  expect(squeezed(read.pages[1] ?? "")).toContain(squeezed(model.questions.heading));
  return read;
}
