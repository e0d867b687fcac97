import "server-only";
import { createHash } from "node:crypto";
import type { KnownBooklet } from "@/lib/summary/known-booklet";
import type { Asker } from "./asker";
import { openPdfCache, type PdfCache } from "./pdf-cache";
import { printInThread } from "./printing-threads";
import { openSharing } from "./sharing";

const megabyte = 2 ** 20;
const day = 24 * 60 * 60_000;

declare global {
  /** Next loads modules more than once in a process; all copies keep the same booklets. */
  var readyToAskBooklets: PdfCache | undefined;
}

const share = openSharing<Uint8Array<ArrayBuffer>>();

/**
 * The booklet of a place as a PDF. It says nothing of anybody, so it is printed once for everyone and
 * kept in memory. Throws `QueueFull` (503), `RenderTimeout` (504), `RenderFailed` (500) or `AskerLeft`.
 */
export async function printKnown(
  model: KnownBooklet,
  asker: Asker,
): Promise<Uint8Array<ArrayBuffer>> {
  globalThis.readyToAskBooklets ??= openPdfCache(16 * megabyte, day);
  const kept = globalThis.readyToAskBooklets;
  const key = createHash("sha256").update(JSON.stringify(model)).digest("hex");
  return (
    kept.get(key) ??
    (await share(key, asker, async (all) => {
      const pdf = await printInThread({ kind: "known", model }, all);
      kept.set(key, pdf);
      return pdf;
    }))
  );
}
