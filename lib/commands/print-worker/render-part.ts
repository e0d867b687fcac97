import type { Content } from "@/lib/edition/content";
import type { SummaryPart } from "@/lib/settings/summary-part";
import { knownBooklet } from "@/lib/summary/known-booklet";
import type { SummaryModel } from "@/lib/summary/model";
import { renderKnown } from "./render-known";
import { renderSummary } from "./render-summary";

/** A part of a summary as PDF bytes; what goes to the visit unless another is asked for. */
export const renderPart = (
  content: Content,
  model: SummaryModel,
  part: SummaryPart = "visit",
): Promise<Uint8Array<ArrayBuffer>> =>
  part === "known" ? renderKnown(knownBooklet(content, model)) : renderSummary(model, part);
