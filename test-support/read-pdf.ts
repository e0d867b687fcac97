import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A run of text as it was drawn, its place in points from the left and the foot of its page. */
export type DrawnText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of its type, in points. */
  readonly size: number;
};

export type ReadPdf = {
  /** The text of each page, in the order it was drawn. */
  readonly pages: readonly string[];
  /** The same with its places, and the size of each page in points. */
  readonly drawn: readonly {
    readonly width: number;
    readonly height: number;
    readonly texts: readonly DrawnText[];
  }[];
  readonly info: { readonly [key: string]: unknown };
  readonly bookmarks: readonly string[];
  /** The number of the page each bookmark leads to, from 1. */
  readonly bookmarkPages: readonly number[];
};

/** Reads a PDF back, for tests. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const drawn: ReadPdf["drawn"][number][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const { width, height } = page.getViewport({ scale: 1 });
    const texts = items.flatMap((item) => {
      if (!("str" in item)) return [];
      const [left, baseline] = [Number(item.transform[4]), Number(item.transform[5])];
      return [{ text: item.str, left, right: left + item.width, baseline, size: item.height }];
    });
    drawn.push({ width, height, texts });
  }
  const { info } = await document.getMetadata();
  const outline = (await document.getOutline()) ?? [];
  const bookmarkPages: number[] = [];
  for (const { dest } of outline) {
    const place = typeof dest === "string" ? await document.getDestination(dest) : dest;
    bookmarkPages.push(place ? (await document.getPageIndex(place[0])) + 1 : 0);
  }
  await document.loadingTask.destroy();
  return {
    pages: drawn.map(({ texts }) => texts.map(({ text }) => text).join(" ")),
    drawn,
    info: Object.fromEntries(Object.entries(info)),
    bookmarks: outline.map(({ title }) => title),
    bookmarkPages,
  };
}
