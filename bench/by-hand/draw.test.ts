import { expect, test } from "vitest";
import { renderSummary } from "@/lib/commands/print-worker/render-summary";
import { specimen } from "@/lib/commands/print-worker/specimen";
import { summaryDocument } from "@/lib/commands/print-worker/summary-document";
import { structureFaults } from "@/lib/tagged-pdf/read-back/structure-faults";
import { readTaggedFile } from "@/lib/tagged-pdf/read-back/tagged-file";
import { readPdf } from "@/test-support/read-pdf";
import { drawByHand } from "./draw";
import { record } from "./record";

/** Each run of words with its place, in an order that does not depend on how it was drawn. */
const placesOf = async (pdf: Uint8Array) =>
  (await readPdf(pdf)).drawn.flatMap(({ texts }, page) =>
    texts
      .filter(({ text }) => text.trim() !== "")
      .map(({ text, left, baseline }) => ({ page, text: text.trim(), left, baseline }))
      .sort((a, b) => a.text.localeCompare(b.text) || a.baseline - b.baseline || a.left - b.left),
  );

test("what is drawn by hand are the same words within half a point of their places, tagged", async () => {
  const byHand = await drawByHand(await record(summaryDocument(specimen)));
  const [ours, theirs] = [await placesOf(await renderSummary(specimen)), await placesOf(byHand)];
  const words = (places: typeof ours) => places.map(({ page, text }) => `${page} ${text}`);
  expect(words(theirs)).toEqual(words(ours));
  for (const [at, { left, baseline }] of theirs.entries()) {
    expect(Math.abs(left - (ours[at]?.left ?? 0))).toBeLessThan(0.5);
    expect(Math.abs(baseline - (ours[at]?.baseline ?? 0))).toBeLessThan(0.5);
  }
  expect(structureFaults(await readTaggedFile(byHand))).toEqual([]);
});
