import { registerTypefaces } from "@/lib/printing/typesetting/typefaces";
import type { PersonalPart } from "@/lib/settings/summary-part";
import type { SummaryModel } from "@/lib/summary/model";
import { renderTagged } from "@/lib/tagged-pdf/render-tagged";
import { summaryDocument } from "./summary-document";

registerTypefaces();

/**
 * A part of the summary as PDF bytes. It holds the thread until it is done (0.15 s and more): a server calls
 * `printSummary` instead, which runs this in a worker thread.
 */
export async function renderSummary(
  model: SummaryModel,
  part: PersonalPart = "visit",
): Promise<Uint8Array<ArrayBuffer>> {
  const { pdf } = await renderTagged(summaryDocument(model, part));
  return pdf;
}
