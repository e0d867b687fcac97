import "server-only";
import { createHash } from "node:crypto";
import { type SummaryModel, summaryTemplate } from "@/lib/summary/model";
import { printedLately } from "./printed";
import { printInThread } from "./printing-threads";

const printing = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

const keyOf = (model: SummaryModel): string =>
  createHash("sha256")
    .update(`${summaryTemplate}\n${JSON.stringify(model)}`)
    .digest("hex");

/**
 * The summary as a PDF, printed in a worker thread or taken from memory. Call it only after the
 * check that the reader may see this summary.
 * Throws `QueueFull` (503), `RenderTimeout` (504) or `RenderFailed` (500).
 */
export async function printSummary(model: SummaryModel): Promise<Uint8Array<ArrayBuffer>> {
  const key = keyOf(model);
  const cache = printedLately();
  const finished = cache.get(key);
  if (finished !== undefined) return finished;
  const running = printing.get(key) ?? printInThread({ kind: "summary", model });
  printing.set(key, running);
  try {
    const pdf = await running;
    cache.set(key, pdf);
    return pdf;
  } finally {
    printing.delete(key);
  }
}
