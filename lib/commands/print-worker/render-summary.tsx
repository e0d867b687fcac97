import { SummaryDocument } from "@/components/summary/pdf/summary-document";
import { printableModel } from "@/lib/printing/printable-model";
import { printableCharacters, registerTypefaces } from "@/lib/printing/typefaces";
import type { SummaryModel } from "@/lib/summary/model";
import { renderTagged } from "@/lib/tagged-pdf/render-tagged";

registerTypefaces();
const characters = printableCharacters();

/**
 * The summary as PDF bytes. It holds the thread until it is done (0.15 s and more): a server calls
 * `printSummary` instead, which runs this in a worker thread.
 */
export async function renderSummary(model: SummaryModel): Promise<Uint8Array<ArrayBuffer>> {
  const { model: printable, marked } = printableModel(model, characters);
  const { pdf } = await renderTagged(<SummaryDocument model={printable} marked={marked} />);
  return pdf;
}
