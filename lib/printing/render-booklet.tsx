import { BookletDocument } from "@/components/review/booklet-document";
import type { BookletModel } from "@/lib/review/booklet";
import { printable } from "./printable";
import { renderTagged } from "./tagged/render-tagged";
import { printableCharacters, registerTypefaces } from "./typefaces";

registerTypefaces();
const characters = printableCharacters();

/** The review booklet as PDF bytes. It takes some seconds and holds the thread: for the command only. */
export async function renderBooklet(model: BookletModel): Promise<Uint8Array<ArrayBuffer>> {
  const { value } = printable(model, characters);
  return (await renderTagged(<BookletDocument model={value} />)).pdf;
}
