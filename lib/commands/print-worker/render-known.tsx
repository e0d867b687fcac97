import { KnownDocument } from "@/components/summary/pdf/known/known-document";
import { printable } from "@/lib/printing/typesetting/printable";
import { unprintableMark } from "@/lib/printing/typesetting/printable-text";
import { printableCharacters, registerTypefaces } from "@/lib/printing/typesetting/typefaces";
import type { KnownBooklet } from "@/lib/summary/known-booklet";
import { renderTagged } from "@/lib/tagged-pdf/render-tagged";

registerTypefaces();
const characters = printableCharacters();

/**
 * The booklet of a place as PDF bytes. It holds the thread until it is done: a server calls
 * `printKnown` instead.
 */
export async function renderKnown(model: KnownBooklet): Promise<Uint8Array<ArrayBuffer>> {
  const { value, marked } = printable(model, characters);
  const note = marked ? `${unprintableMark} ${value.unprintable}` : undefined;
  const { pdf } = await renderTagged(<KnownDocument model={value} note={note} />);
  return pdf;
}
