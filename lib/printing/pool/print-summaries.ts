import "server-only";
import type { SummaryModel } from "@/lib/summary/model";
import { fill } from "@/lib/words/fill";
import type { Asker } from "./asker";
import { mergePdfs } from "./merge-pdfs";
import { printSummary } from "./print-summary";

/** What a file of several summaries says: its title, and {number}, the bookmark of one without a name. */
export type SummariesWords = { readonly title: string; readonly unnamed: string };

/**
 * Page 1 of several people's summaries as one PDF, in the order given, with a bookmark for each. They are
 * printed one after another, so that a day's worth leaves a thread to everyone else; what was printed
 * before a failure is in memory for the next try. Call it only after the check that the reader may
 * see each of them.
 * Throws `QueueFull` (503), `RenderTimeout` (504), `RenderFailed` (500) or `AskerLeft`.
 */
export async function printSummaries(
  models: readonly SummaryModel[],
  words: SummariesWords,
  asker: Asker,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdfs: Uint8Array[] = [];
  for (const model of models) pdfs.push(await printSummary(model, asker, "page-one"));
  const bookmarks = models.map(({ name }, at) => name || fill(words.unnamed, { number: at + 1 }));
  return await mergePdfs(pdfs, words.title, bookmarks, asker);
}
