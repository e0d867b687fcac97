import "server-only";
import { openPdfCache, type PdfCache } from "./pdf-cache";
import { forgetInThreads } from "./printing-threads";

const megabyte = 2 ** 20;

declare global {
  /** Next loads modules more than once in a process; what one copy forgets must be forgotten by all. */
  var readyToAskPdfs: PdfCache | undefined;
}

/** The summaries printed lately. Ask for it before printing: what is printed meanwhile may be forgotten. */
export function printedLately(): PdfCache {
  globalThis.readyToAskPdfs ??= openPdfCache(32 * megabyte, 10 * 60_000);
  return globalThis.readyToAskPdfs;
}

/**
 * Forgets every printed summary, those being printed included, and what the threads remember of their
 * words, because a person was deleted.
 */
export function forgetPrinted(): void {
  globalThis.readyToAskPdfs?.clear();
  globalThis.readyToAskPdfs = undefined;
  forgetInThreads();
}
