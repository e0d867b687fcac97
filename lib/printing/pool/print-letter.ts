import "server-only";
import type { LetterModel } from "@/lib/letter/letter-model";
import { printInThread } from "./printing-threads";

/**
 * A letter with one person's link as a PDF of one page. It is made anew each time and kept nowhere.
 * Throws `QueueFull` (503), `RenderTimeout` (504) or `RenderFailed` (500).
 */
export function printLetter(model: LetterModel): Promise<Uint8Array<ArrayBuffer>> {
  return printInThread({ kind: "letter", model });
}
