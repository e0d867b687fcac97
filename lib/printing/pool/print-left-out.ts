import "server-only";
import type { LeftOutSheet } from "@/lib/summary/left-out-sheet";
import type { Asker } from "./asker";
import { printInThread } from "./printing-threads";

/**
 * The sheet that says which summaries a file lacks, as a PDF.
 * Throws `QueueFull` (503), `RenderTimeout` (504), `RenderFailed` (500) or `AskerLeft`.
 */
export function printLeftOut(model: LeftOutSheet, asker: Asker): Promise<Uint8Array<ArrayBuffer>> {
  return printInThread({ kind: "left-out", model }, asker);
}
