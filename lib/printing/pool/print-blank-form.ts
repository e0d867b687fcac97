import "server-only";
import { type BlankFormInput, blankFormModel } from "@/lib/paper-form/blank-form-model";
import type { Asker } from "./asker";
import { printOnce } from "./print-once";
import { printInThread } from "./printing-threads";

/**
 * The whole questionnaire as a PDF to fill in with a pen, under the clinic's name and, where it is printed
 * for one person, theirs. One that is for nobody is printed once for all.
 * Throws `QueueFull` (503), `RenderTimeout` (504), `RenderFailed` (500) or `AskerLeft`.
 */
export function printBlankForm(
  { content, ...input }: Omit<BlankFormInput, "words">,
  asker: Asker,
): Promise<Uint8Array<ArrayBuffer>> {
  const model = blankFormModel({ ...input, content, words: content.blankFormWords });
  const job = { kind: "blank-form", model } as const;
  return input.person === undefined ? printOnce(job, asker) : printInThread(job, asker);
}
