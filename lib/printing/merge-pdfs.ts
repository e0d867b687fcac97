import "server-only";
import { summariesWords } from "@/content/words/en/staff/summaries";
import { printInThread } from "./printing-threads";

/**
 * Several summaries as one PDF for printing on both sides: each begins on an odd page. `bookmarks`
 * names each one's first page, in the same order. The file's title names nobody.
 * Throws `QueueFull` (503), `RenderTimeout` (504) or `RenderFailed` (500).
 */
export function mergePdfs(
  pdfs: readonly Uint8Array[],
  bookmarks: readonly string[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const { title } = summariesWords;
  return printInThread({ kind: "joined", parts: { title, pdfs, bookmarks } });
}
