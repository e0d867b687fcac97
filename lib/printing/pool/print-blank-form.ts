import "server-only";
import type { Content } from "@/lib/edition/content";
import type { PrintedClinic } from "@/lib/letter/letter-model";
import { blankFormModel } from "@/lib/paper-form/blank-form-model";
import type { Paper } from "@/lib/settings/paper";
import { printInThread } from "./printing-threads";

/**
 * The whole questionnaire as a PDF to fill in with a pen, under the clinic's name.
 * Throws `QueueFull` (503), `RenderTimeout` (504) or `RenderFailed` (500).
 */
export function printBlankForm({
  content,
  paper,
  clinic,
}: {
  readonly content: Content;
  readonly paper: Paper;
  readonly clinic: PrintedClinic;
}): Promise<Uint8Array<ArrayBuffer>> {
  return printInThread({
    kind: "blank-form",
    model: blankFormModel({ content, words: content.blankFormWords, clinic, paper }),
  });
}
