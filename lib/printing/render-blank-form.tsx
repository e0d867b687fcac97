import { BlankFormDocument } from "@/components/print/blank-form-document";
import type { BlankFormModel } from "./blank-form/model";
import { printable } from "./printable";
import { renderTagged } from "./tagged/render-tagged";
import { printableCharacters, registerTypefaces } from "./typefaces";

registerTypefaces();
const characters = printableCharacters();

/**
 * The blank questionnaire as PDF bytes. It holds the thread until it is done: a server calls
 * `printBlankForm` instead.
 */
export async function renderBlankForm(model: BlankFormModel): Promise<Uint8Array<ArrayBuffer>> {
  const { value, marked } = printable(model, characters);
  const { pdf } = await renderTagged(<BlankFormDocument model={value} marked={marked} />);
  return pdf;
}
