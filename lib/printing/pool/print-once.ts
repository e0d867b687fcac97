import "server-only";
import { createHash } from "node:crypto";
import type { Asker } from "./asker";
import { openPdfCache, type PdfCache } from "./pdf-cache";
import type { PrintJob } from "./print-job";
import { printInThread } from "./printing-threads";
import { openSharing } from "./sharing";

const megabyte = 2 ** 20;
const day = 24 * 60 * 60_000;

declare global {
  /** Next loads modules more than once in a process; all copies keep the same documents. */
  var readyToAskNobodys: PdfCache | undefined;
}

const share = openSharing<Uint8Array<ArrayBuffer>>();

/**
 * A document that says nothing of anybody: its words are the content's and the clinic's. It is printed once
 * for everyone and kept in memory, until one of its words is another or a day has passed.
 * Throws `QueueFull` (503), `RenderTimeout` (504), `RenderFailed` (500) or `AskerLeft`.
 */
export async function printOnce(
  job: Extract<PrintJob, { readonly kind: "known" | "blank-form" }>,
  asker: Asker,
): Promise<Uint8Array<ArrayBuffer>> {
  globalThis.readyToAskNobodys ??= openPdfCache(16 * megabyte, day);
  const kept = globalThis.readyToAskNobodys;
  const key = createHash("sha256").update(JSON.stringify(job)).digest("hex");
  return (
    kept.get(key) ??
    (await share(key, asker, async (all) => {
      const pdf = await printInThread(job, all);
      kept.set(key, pdf);
      return pdf;
    }))
  );
}
