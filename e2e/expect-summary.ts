import type { Answers } from "@/lib/form/answers";
import { printableText } from "@/lib/printing/typesetting/printable-text";
import { printableCharacters } from "@/lib/printing/typesetting/typefaces";
import { readPdf } from "@/test-support/read-pdf";
import { expect } from "./test";
import { content } from "./walk";

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();
/** A ligature of lam and alef is read back in either order of the two. */
const squeezed = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/\u0627\u0644/g, "\u0644\u0627");

/** Every text that was typed, those in entries included. */
function typedIn(answers: Answers): readonly string[] {
  const items = content.steps.flatMap((step) => step.items);
  return items.flatMap((item) => {
    const value = answers[item.id];
    if (item.kind === "text") return typeof value === "string" ? [value] : [];
    if (item.kind !== "entries" || !Array.isArray(value)) return [];
    const texts = item.fields.filter(({ kind }) => kind === "text").map(({ id }) => id);
    return value.flatMap((entry) => texts.flatMap((id) => Object(entry)[id] ?? []));
  });
}

const characters = printableCharacters();

/** A PDF may break a text at the end of a page, and draws some writing from its end: word by word. */
function wordsOf(text: string): readonly string[] {
  const printed = printableText(text, characters).text;
  return (printed.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(squeezed);
}

/** Every text that was typed is on the page of the summary. */
export function expectTyped(answers: Answers, page: string): void {
  const shown = spaced(page);
  for (const text of typedIn(answers)) expect(shown).toContain(spaced(text));
}

async function textOf(pdf: Response): Promise<string> {
  expect(pdf.status).toBe(200);
  const body = new Uint8Array(await pdf.arrayBuffer());
  expect(Buffer.from(body.subarray(0, 5)).toString()).toBe("%PDF-");
  return squeezed((await readPdf(body)).pages.join(""));
}

/** Every text that was typed is in one or another of these PDFs. */
export async function expectPrinted(answers: Answers, pdfs: readonly Response[]): Promise<void> {
  const printed = (await Promise.all(pdfs.map(textOf))).join("");
  const words = typedIn(answers).flatMap(wordsOf);
  expect(words.filter((word) => !printed.includes(word))).toEqual([]);
}
