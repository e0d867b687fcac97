import "server-only";
import type { KnownBooklet } from "@/lib/summary/known-booklet";
import type { Asker } from "./asker";
import { printOnce } from "./print-once";

/**
 * The booklet of a place as a PDF, printed once for everyone.
 * Throws `QueueFull` (503), `RenderTimeout` (504), `RenderFailed` (500) or `AskerLeft`.
 */
export const printKnown = (model: KnownBooklet, asker: Asker): Promise<Uint8Array<ArrayBuffer>> =>
  printOnce({ kind: "known", model }, asker);
