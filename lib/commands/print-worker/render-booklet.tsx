import { BookletDocument } from "@/components/review/booklet-document";
import { printable } from "@/lib/printing/typesetting/printable";
import { printableCharacters, registerTypefaces } from "@/lib/printing/typesetting/typefaces";
import type { BookletModel } from "@/lib/review/booklet";
import { renderTagged } from "@/lib/tagged-pdf/render-tagged";

registerTypefaces();
const characters = printableCharacters();

/** The review booklet as PDF bytes. It takes some seconds and holds the thread: for the command only. */
export async function renderBooklet(model: BookletModel): Promise<Uint8Array<ArrayBuffer>> {
  const { value } = printable(model, characters);
  return (await renderTagged(<BookletDocument model={value} />)).pdf;
}
