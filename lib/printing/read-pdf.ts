import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export type ReadPdf = {
  /** The text of each page, in the order it was drawn. */
  readonly pages: readonly string[];
  readonly info: { readonly [key: string]: unknown };
  readonly bookmarks: readonly string[];
};

/** Reads a PDF back, for tests. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  const { info } = await document.getMetadata();
  const outline = (await document.getOutline()) ?? [];
  await document.loadingTask.destroy();
  return {
    pages,
    info: Object.fromEntries(Object.entries(info)),
    bookmarks: outline.map(({ title }) => title),
  };
}
