import { LetterDocument } from "@/components/print/letter-document";
import type { LetterModel } from "@/lib/letter/letter-model";
import { printable } from "@/lib/printing/typesetting/printable";
import { printableCharacters, registerTypefaces } from "@/lib/printing/typesetting/typefaces";
import { renderTagged } from "@/lib/tagged-pdf/render-tagged";

registerTypefaces();
const characters = printableCharacters();

/** From the size a letter has to the smallest its words are still read at: 8 points and a half. */
const scales = [1, 0.9, 0.8, 0.71];

/** A letter did not fit on one page in the smallest type. */
export class LetterTooLong extends Error {
  override readonly name = "LetterTooLong";

  constructor() {
    super("The clinic's name and address and the person's name do not fit on one page.");
  }
}

/**
 * A letter of one page as PDF bytes, its type as large as fits. It holds the thread until it is
 * done: a server calls `printLetter` instead.
 * @throws LetterTooLong
 */
export async function renderLetter(model: LetterModel): Promise<Uint8Array<ArrayBuffer>> {
  // Bytes are no words.
  const { logo, ...words } = model;
  const { value, marked } = printable(words, characters);
  for (const scale of scales) {
    const { pdf, pageCount } = await renderTagged(
      <LetterDocument model={{ ...value, logo }} marked={marked} scale={scale} />,
    );
    if (pageCount === 1) return pdf;
  }
  throw new LetterTooLong();
}
