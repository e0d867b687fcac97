import { LeftOutDocument } from "@/components/print/left-out-document";
import { printable } from "@/lib/printing/typesetting/printable";
import { printableCharacters, registerTypefaces } from "@/lib/printing/typesetting/typefaces";
import type { LeftOutSheet } from "@/lib/summary/left-out-sheet";
import { renderTagged } from "@/lib/tagged-pdf/render-tagged";

registerTypefaces();
const characters = printableCharacters();

/** The sheet that says what a file lacks, as PDF bytes. It holds the thread until it is done. */
export async function renderLeftOut(model: LeftOutSheet): Promise<Uint8Array<ArrayBuffer>> {
  const { value } = printable(model, characters);
  return (await renderTagged(<LeftOutDocument model={value} />)).pdf;
}
