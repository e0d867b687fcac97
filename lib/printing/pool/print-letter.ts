import "server-only";
import type { LetterModel } from "@/lib/letter/letter-model";
import type { Asker } from "./asker";
import { printInThread } from "./printing-threads";

/**
 * A letter with one person's link as a PDF of one page. It is made anew each time and kept nowhere.
 * Throws `QueueFull` (503), `RenderTimeout` (504), `RenderFailed` (500) or `AskerLeft`.
 */
export function printLetter(model: LetterModel, asker: Asker): Promise<Uint8Array<ArrayBuffer>> {
  return printInThread({ kind: "letter", model }, asker);
}
