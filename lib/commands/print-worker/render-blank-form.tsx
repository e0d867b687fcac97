import { BlankFormDocument } from "@/components/print/blank-form-document";
import type { BlankFormModel } from "@/lib/paper-form/model";
import { printable } from "@/lib/printing/typesetting/printable";
import { printableCharacters, registerTypefaces } from "@/lib/printing/typesetting/typefaces";
import { renderTagged } from "@/lib/tagged-pdf/render-tagged";

registerTypefaces();
const characters = printableCharacters();

/**
 * The blank questionnaire as PDF bytes. It holds the thread until it is done: a server calls
 * `printBlankForm` instead.
 */
export async function renderBlankForm(model: BlankFormModel): Promise<Uint8Array<ArrayBuffer>> {
  // Bytes are no words.
  const { logo, ...words } = model;
  const { value, marked } = printable(words, characters);
  const { pdf } = await renderTagged(
    <BlankFormDocument model={{ ...value, logo }} marked={marked} />,
  );
  return pdf;
}
