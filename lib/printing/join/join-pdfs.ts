import {
  ParseSpeeds,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  PDFPage,
  PDFPageLeaf,
} from "@cantoo/pdf-lib";
import type { Joining } from "../pool/print-job";
import { openStructures } from "./join-structures";

/** A bookmark for each page given, in order; PDF 32000-1, 12.3.3: a list linked both ways. */
function addBookmarks(
  document: PDFDocument,
  bookmarks: readonly { readonly title: string; readonly page: PDFPage }[],
): void {
  const { context, catalog } = document;
  const root = context.nextRef();
  const refs = bookmarks.map(() => context.nextRef());
  for (const [at, { title, page }] of bookmarks.entries()) {
    const ref = refs[at];
    if (ref === undefined) continue;
    const [before, after] = [refs[at - 1], refs[at + 1]];
    const bookmark = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: root,
      Dest: [page.ref, PDFName.of("Fit")],
      ...(before && { Prev: before }),
      ...(after && { Next: after }),
    });
    context.assign(ref, bookmark);
  }
  const [first, last] = [refs[0], refs.at(-1)];
  if (first === undefined || last === undefined) return;
  const outlines = { Type: "Outlines", First: first, Last: last, Count: PDFNumber.of(refs.length) };
  context.assign(root, context.obj(outlines));
  catalog.set(PDFName.of("Outlines"), root);
}

/** Copies of all pages of a document, by the references that its structure has to them. */
function copyPages(part: PDFDocument, joined: PDFDocument, copier: PDFObjectCopier) {
  return part.getPages().flatMap((page) => {
    const reference = copier.copy(page.ref);
    const leaf = joined.context.lookup(reference);
    return leaf instanceof PDFPageLeaf ? [PDFPage.of(leaf, reference, joined)] : [];
  });
}

/**
 * Several PDFs as one. Each begins on an odd page, after an empty one where needed, so that printed
 * on both sides no two share a sheet. Each keeps its structure, as a part of one. It holds the thread: a server calls `mergePdfs` instead.
 */
export async function joinPdfs({
  title,
  pdfs,
  bookmarks,
}: Joining): Promise<Uint8Array<ArrayBuffer>> {
  const joined = await PDFDocument.create();
  const structures = openStructures(joined);
  const firstPages: PDFPage[] = [];
  for (const bytes of pdfs) {
    const last = joined.getPages().at(-1);
    if (last !== undefined && joined.getPageCount() % 2 === 1) {
      joined.addPage([last.getWidth(), last.getHeight()]);
    }
    const part = await PDFDocument.load(bytes, { parseSpeed: ParseSpeeds.Fastest });
    const copier = PDFObjectCopier.for(part.context, joined.context);
    const copied = copyPages(part, joined, copier);
    for (const page of copied) joined.addPage(page);
    structures.add(part, copier, copied);
    if (copied[0] !== undefined) firstPages.push(copied[0]);
  }
  addBookmarks(
    joined,
    firstPages.flatMap((page, at) => {
      const name = bookmarks[at];
      return name === undefined ? [] : [{ title: name, page }];
    }),
  );
  structures.finish();
  joined.setTitle(title, { showInWindowTitleBar: true });
  return await joined.save({ useObjectStreams: false, objectsPerTick: Number.POSITIVE_INFINITY });
}
