import "server-only";
import type { Asker } from "./asker";
import { printInThread } from "./printing-threads";

/**
 * Several summaries as one PDF for printing on both sides: each begins on an odd page. `bookmarks`
 * names each one's first page, in the same order. `title` is the file's and must name nobody.
 * Throws `QueueFull` (503), `RenderTimeout` (504), `RenderFailed` (500) or `AskerLeft`.
 */
export function mergePdfs(
  pdfs: readonly Uint8Array[],
  title: string,
  bookmarks: readonly string[],
  asker: Asker,
): Promise<Uint8Array<ArrayBuffer>> {
  return printInThread({ kind: "joined", parts: { title, pdfs, bookmarks } }, asker);
}
