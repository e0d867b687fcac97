import { editions } from "@/content";
import type { Asker } from "@/lib/printing/pool/asker";
import { printKnown } from "@/lib/printing/pool/print-known";
import { printSummary } from "@/lib/printing/pool/print-summary";
import type { FileContent } from "@/lib/settings/file-name";
import type { SummaryPart } from "@/lib/settings/summary-part";
import { knownBooklet } from "@/lib/summary/known-booklet";
import type { SummaryModel } from "@/lib/summary/model";

/** The name of the file of each part of a walk-in's summary; it names nobody. */
export const walkInFiles: { readonly [part in SummaryPart]: string } = {
  visit: "ready-to-ask",
  answers: "ready-to-ask-answers",
  known: "ready-to-ask-what-is-known",
};

/** What the file of each part of an invited person's summary holds. */
export const partContents: { readonly [part in SummaryPart]: FileContent } = {
  visit: "summary",
  answers: "answers",
  known: "known",
};

/**
 * A part of a summary as a PDF. Call it only after the check that the reader may see this summary.
 * Throws as `printSummary` does.
 */
export function printPart(
  model: SummaryModel,
  part: SummaryPart,
  asker: Asker,
): Promise<Uint8Array<ArrayBuffer>> {
  if (part !== "known") return printSummary(model, asker, part);
  return printKnown(knownBooklet(editions.contentFor(model.language), model), asker);
}
