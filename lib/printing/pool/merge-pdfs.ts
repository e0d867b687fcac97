import "server-only";
import { printInThread } from "./printing-threads";

/**
 * Several summaries as one PDF for printing on both sides: each begins on an odd page. `bookmarks`
 * names each one's first page, in the same order. `title` is the file's and must name nobody.
 * Throws `QueueFull` (503), `RenderTimeout` (504) or `RenderFailed` (500).
 */
export function mergePdfs(
  pdfs: readonly Uint8Array[],
  title: string,
  bookmarks: readonly string[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  return printInThread({ kind: "joined", parts: { title, pdfs, bookmarks } });
}
