import "server-only";
import type { Content } from "@/lib/edition/content";
import type { PrintedClinic, PrintedLogo } from "@/lib/letter/letter-model";
import { blankFormModel } from "@/lib/paper-form/blank-form-model";
import type { Paper } from "@/lib/settings/paper";
import type { Asker } from "./asker";
import { printInThread } from "./printing-threads";

/**
 * The whole questionnaire as a PDF to fill in with a pen, under the clinic's name.
 * Throws `QueueFull` (503), `RenderTimeout` (504), `RenderFailed` (500) or `AskerLeft`.
 */
export function printBlankForm(
  {
    content,
    paper,
    clinic,
    logo,
  }: {
    readonly content: Content;
    readonly paper: Paper;
    readonly clinic: PrintedClinic;
    readonly logo: PrintedLogo | null;
  },
  asker: Asker,
): Promise<Uint8Array<ArrayBuffer>> {
  const model = blankFormModel({ content, words: content.blankFormWords, clinic, logo, paper });
  return printInThread({ kind: "blank-form", model }, asker);
}
