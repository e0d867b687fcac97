import "server-only";
import { contentFor, type Language } from "@/content";
import type { PrintedClinic } from "@/lib/letter/letter-model";
import { blankFormModel } from "@/lib/paper-form/blank-form-model";
import type { Paper } from "@/lib/settings/paper";
import { printInThread } from "./printing-threads";

/**
 * The whole questionnaire as a PDF to fill in with a pen, under the clinic's name.
 * Throws `QueueFull` (503), `RenderTimeout` (504) or `RenderFailed` (500).
 */
export function printBlankForm({
  language,
  paper,
  clinic,
}: {
  readonly language: Language;
  readonly paper: Paper;
  readonly clinic: PrintedClinic;
}): Promise<Uint8Array<ArrayBuffer>> {
  const content = contentFor(language);
  return printInThread({
    kind: "blank-form",
    model: blankFormModel({ content, words: content.blankFormWords, clinic, paper }),
  });
}
