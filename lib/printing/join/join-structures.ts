import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObjectCopier,
  type PDFPage,
  PDFRef,
} from "@cantoo/pdf-lib";

const names = {
  parentTree: PDFName.of("ParentTree"),
  numbers: PDFName.of("Nums"),
  kids: PDFName.of("K"),
  parent: PDFName.of("P"),
  role: PDFName.of("S"),
  language: PDFName.of("Lang"),
  root: PDFName.of("StructTreeRoot"),
  ofPage: PDFName.of("StructParents"),
  ofLink: PDFName.of("StructParent"),
  annotations: PDFName.of("Annots"),
};

/** Raises the key by which a page or a link is found in the parent tree. */
function shift(dict: PDFDict, name: PDFName, by: number): void {
  const key = dict.lookupMaybe(name, PDFNumber);
  if (key !== undefined) dict.set(name, PDFNumber.of(key.asNumber() + by));
}

function shiftPage({ node }: PDFPage, by: number): void {
  shift(node, names.ofPage, by);
  const annotations = node.lookupMaybe(names.annotations, PDFArray);
  for (let at = 0; at < (annotations?.size() ?? 0); at += 1) {
    const annotation = annotations?.lookup(at);
    if (annotation instanceof PDFDict) shift(annotation, names.ofLink, by);
  }
}

export type JoinedStructures = {
  /** Adds the structure of a PDF of ours, whose pages were copied with this copier. */
  add(part: PDFDocument, copier: PDFObjectCopier, pages: readonly PDFPage[]): void;
  /** Writes what was added; the result is called tagged when every part was. */
  finish(): void;
};

/**
 * The structure trees of several tagged PDFs as the parts of one (ISO 32000-1, 14.7). Keys of the
 * parent trees are renumbered; what they lead to is copied with the pages.
 */
export function openStructures(joined: PDFDocument): JoinedStructures {
  const { context, catalog } = joined;
  const [root, document] = [context.nextRef(), context.nextRef()];
  const parts: PDFRef[] = [];
  const numbers = context.obj([]);
  let next = 0;
  let allTagged = true;
  return {
    add(part, copier, pages) {
      const tree = part.catalog.lookupMaybe(names.root, PDFDict);
      const top = tree?.lookupMaybe(names.kids, PDFArray)?.get(0);
      if (tree === undefined || !(top instanceof PDFRef)) {
        allTagged = false;
        return;
      }
      // Else the whole of the old tree would be copied along with its first element.
      part.context.lookup(top, PDFDict).delete(names.parent);
      const copied = copier.copy(top);
      const element = context.lookup(copied, PDFDict);
      element.set(names.parent, document);
      element.set(names.role, PDFName.of("Part"));
      const language = part.catalog.get(names.language);
      if (language !== undefined) {
        element.set(names.language, copier.copy(language));
        if (!catalog.has(names.language)) catalog.set(names.language, copier.copy(language));
      }
      parts.push(copied);
      for (const page of pages) shiftPage(page, next);
      const entries = tree.lookup(names.parentTree, PDFDict).lookup(names.numbers, PDFArray);
      const first = next;
      for (let at = 0; at + 1 < entries.size(); at += 2) {
        const key = first + entries.lookup(at, PDFNumber).asNumber();
        numbers.push(PDFNumber.of(key));
        numbers.push(copier.copy(entries.get(at + 1)));
        next = Math.max(next, key + 1);
      }
    },
    finish() {
      if (parts.length === 0) return;
      context.assign(document, context.obj({ S: "Document", P: root, K: parts }));
      const tree = { Type: "StructTreeRoot", K: [document], ParentTreeNextKey: next };
      context.assign(root, context.obj({ ...tree, ParentTree: { Nums: numbers } }));
      catalog.set(names.root, root);
      const marked = allTagged ? PDFBool.True : PDFBool.False;
      catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: marked }));
    },
  };
}
