import "server-only";
import { createHash } from "node:crypto";
import type { PersonalPart } from "@/lib/settings/summary-part";
import { type SummaryModel, summaryTemplate } from "@/lib/summary/model";
import type { Asker } from "./asker";
import { printedLately } from "./printed";
import { printInThread } from "./printing-threads";
import { openSharing } from "./sharing";

const share = openSharing<Uint8Array<ArrayBuffer>>();

const keyOf = (model: SummaryModel, part: PersonalPart): string =>
  createHash("sha256")
    .update(`${summaryTemplate}\n${part}\n${JSON.stringify(model)}`)
    .digest("hex");

/**
 * A part of the summary as a PDF, printed in a worker thread or taken from memory. Call it only after the
 * check that the reader may see this summary. What is being printed is printed to its end and kept in
 * memory, though whoever asked went away: they may come again.
 * Throws `QueueFull` (503), `RenderTimeout` (504), `RenderFailed` (500) or `AskerLeft`.
 */
export async function printSummary(
  model: SummaryModel,
  asker: Asker,
  part: PersonalPart = "visit",
): Promise<Uint8Array<ArrayBuffer>> {
  const key = keyOf(model, part);
  const cache = printedLately();
  const finished = cache.get(key);
  if (finished !== undefined) return finished;
  return await share(key, asker, async (all) => {
    const pdf = await printInThread({ kind: "summary", model, part }, all);
    cache.set(key, pdf);
    return pdf;
  });
}
