import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { type Operator, operatorsOf } from "./content-stream";

/** Marked content or a link, where the structure tree ends. */
export type Leaf = {
  readonly page: PDFRef | undefined;
  readonly mcid: number | undefined;
  readonly link: PDFRef | undefined;
};

/** An element of the structure tree as it was written. */
export type ReadElement = {
  readonly reference: PDFRef;
  readonly role: string;
  readonly parent: PDFRef | undefined;
  readonly alt: string | undefined;
  /** What is read in place of what is drawn. */
  readonly actualText: string | undefined;
  readonly lang: string | undefined;
  readonly scope: string | undefined;
  readonly colSpan: number;
  readonly elements: readonly ReadElement[];
  readonly leaves: readonly Leaf[];
  /** Both, in their order. */
  readonly kids: readonly (ReadElement | Leaf)[];
};

export type ReadPage = {
  readonly reference: PDFRef;
  readonly key: number | undefined;
  readonly tabs: string | undefined;
  readonly operators: readonly Operator[];
  /** What the names in its content stand for: typefaces, and how opaque something is. */
  readonly named: ReadonlyMap<string, string>;
  readonly links: readonly { readonly reference: PDFRef; readonly key: number | undefined }[];
};

export type TaggedFile = {
  readonly lang: string | undefined;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  readonly root: PDFRef;
  readonly tops: readonly ReadElement[];
  readonly pages: readonly ReadPage[];
  /** What the parent tree says of a key: an element, or one for each MCID of a page. */
  readonly parents: ReadonlyMap<number, PDFRef | readonly (PDFRef | undefined)[]>;
};

const at = (dict: PDFDict | undefined, ...path: readonly string[]): PDFObject | undefined =>
  path.reduce<PDFObject | undefined>(
    (object, key) => (object instanceof PDFDict ? object.lookup(PDFName.of(key)) : undefined),
    dict,
  );

const text = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
const name = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFName ? object.decodeText() : undefined;
const number = (object: PDFObject | undefined): number | undefined =>
  object instanceof PDFNumber ? object.asNumber() : undefined;
const reference = (object: PDFObject | undefined): PDFRef | undefined =>
  object instanceof PDFRef ? object : undefined;
const array = (object: PDFObject | undefined): readonly PDFObject[] =>
  object instanceof PDFArray ? object.asArray() : [];

function readElement(file: PDFDocument, self: PDFRef): ReadElement {
  const dict = file.context.lookup(self, PDFDict);
  const page = reference(dict.get(PDFName.of("Pg")));
  const kids = array(at(dict, "K")).map((kid): ReadElement | Leaf => {
    if (kid instanceof PDFRef) return readElement(file, kid);
    if (!(kid instanceof PDFDict)) return { page, mcid: number(kid), link: undefined };
    return {
      page: reference(kid.get(PDFName.of("Pg"))) ?? page,
      mcid: number(at(kid, "MCID")),
      link: reference(kid.get(PDFName.of("Obj"))),
    };
  });
  return {
    reference: self,
    role: name(at(dict, "S")) ?? "",
    parent: reference(dict.get(PDFName.of("P"))),
    alt: text(at(dict, "Alt")),
    actualText: text(at(dict, "ActualText")),
    lang: text(at(dict, "Lang")),
    scope: name(at(dict, "A", "Scope")),
    colSpan: number(at(dict, "A", "ColSpan")) ?? 1,
    elements: kids.filter((kid) => "role" in kid),
    leaves: kids.filter((kid) => "mcid" in kid),
    kids,
  };
}

function readContent(page: PDFDict): readonly Operator[] {
  const stream = at(page, "Contents");
  if (!(stream instanceof PDFRawStream)) return [];
  return operatorsOf(Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1"));
}

/** The names of typefaces by page content, without the letters that mark a part of a typeface. */
function readNames(page: PDFDict): ReadonlyMap<string, string> {
  const entries = (kind: string) => {
    const dict = at(page, "Resources", kind);
    return dict instanceof PDFDict ? dict.entries() : [];
  };
  const fonts = entries("Font").map(([key, value]): [string, string] => {
    const font = page.context.lookup(value, PDFDict);
    return [key.toString(), (name(at(font, "BaseFont")) ?? "").replace(/^[A-Z]{6}\+/, "")];
  });
  const states = entries("ExtGState").map(([key, value]): [string, string] => {
    const state = page.context.lookup(value, PDFDict);
    const [fill = 1, stroke = 1] = ["ca", "CA"].map((one) => number(at(state, one)));
    return [key.toString(), fill === 1 && stroke === 1 ? "opaque" : `${fill} ${stroke}`];
  });
  return new Map([...fonts, ...states]);
}

function readParents(root: PDFDict | undefined): TaggedFile["parents"] {
  const entries = array(at(root, "ParentTree", "Nums"));
  const parents = new Map<number, PDFRef | readonly (PDFRef | undefined)[]>();
  for (let key = 0; key + 1 < entries.length; key += 2) {
    const value = entries[key + 1];
    const found = value instanceof PDFRef ? value : array(value).map(reference);
    parents.set(number(entries[key]) ?? Number.NaN, found);
  }
  return parents;
}

/** What a PDF says of its structure, for tests. Pages with more than one stream read as empty. */
export async function readTaggedFile(pdf: Uint8Array): Promise<TaggedFile> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog } = file;
  const root = reference(catalog.get(PDFName.of("StructTreeRoot"))) ?? PDFRef.of(0);
  const tree = file.context.lookupMaybe(root, PDFDict);
  return {
    lang: text(at(catalog, "Lang")),
    marked: at(catalog, "MarkInfo", "Marked")?.toString() === "true",
    showsTitle: at(catalog, "ViewerPreferences", "DisplayDocTitle")?.toString() === "true",
    root,
    tops: array(at(tree, "K")).flatMap((kid) =>
      kid instanceof PDFRef ? [readElement(file, kid)] : [],
    ),
    pages: file.getPages().map(({ ref, node }) => ({
      reference: ref,
      key: number(at(node, "StructParents")),
      tabs: name(at(node, "Tabs")),
      operators: readContent(node),
      named: readNames(node),
      links: array(at(node, "Annots")).flatMap((annotation) =>
        annotation instanceof PDFRef
          ? [
              {
                reference: annotation,
                key: number(at(file.context.lookup(annotation, PDFDict), "StructParent")),
              },
            ]
          : [],
      ),
    })),
    parents: readParents(tree),
  };
}
