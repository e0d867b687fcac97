import type { Reference } from "pdfkit";
import type { StructureElement } from "./structure";
import type { TaggedPdf } from "./tagged-pdf";

/** Cells are kept when nothing is in them: without one its row would shift. */
const isKept = ({ role, kids }: StructureElement): boolean =>
  role === "TD" || role === "TH" || kids.some((kid) => kid.kind !== "element" || isKept(kid));

type Kid = StructureElement["kids"][number];

/** The number of the first marked content in a part of a figure, which is on one page. */
const firstMark = (kid: Kid): number => {
  if (kid.kind === "content") return kid.mcid;
  return kid.kind === "link" ? Number.POSITIVE_INFINITY : Math.min(...kid.kids.map(firstMark));
};

/** A figure's caption was there before its drawing was drawn; all else is in order. */
const inOrder = ({ role, kids }: StructureElement): readonly Kid[] =>
  role === "Figure" ? kids.toSorted((a, b) => firstMark(a) - firstMark(b)) : kids;

/** ISO 32000-1, 14.8.5: the attributes that are not in the element itself. */
function attributesOf({ role, tag, bounds }: StructureElement) {
  if (role === "Figure" && bounds !== undefined) {
    return { A: { O: "Layout", Placement: "Block", BBox: bounds } };
  }
  const { scope, colSpan } = tag;
  return scope || colSpan ? { A: { O: "Table", Scope: scope, ColSpan: colSpan } } : {};
}

/** In pdfkit a string object is text, a plain string a name. */
const text = (value: string | undefined) => (value === undefined ? undefined : new String(value));

function write(pdf: TaggedPdf, element: StructureElement, parent: Reference): Reference {
  const { role, tag } = element;
  const parents = pdf.getStructParentTree();
  const kids: unknown[] = [];
  const reference = pdf.ref({
    S: role,
    P: parent,
    K: kids,
    Lang: text(tag.lang),
    Alt: text(tag.alt),
    ActualText: text(tag.actualText),
    ...attributesOf(element),
  });
  const first = element.kids.find((kid) => kid.kind === "content");
  if (first?.kind === "content") reference.data["Pg"] = first.page;
  for (const kid of inOrder(element)) {
    if (kid.kind === "element") {
      if (isKept(kid)) kids.push(write(pdf, kid, reference));
    } else if (kid.kind === "link") {
      parents.add(kid.key, reference);
      kids.push({ Type: "OBJR", Obj: kid.annotation, Pg: kid.page });
    } else {
      const { page, mcid } = kid;
      parents.get(Number(page.data["StructParents"]))[mcid] = reference;
      kids.push(page === reference.data["Pg"] ? mcid : { Type: "MCR", Pg: page, MCID: mcid });
    }
  }
  reference.end();
  return reference;
}

/** Writes the structure tree and the way back to it from pages (ISO 32000-1, 14.7). */
export function writeStructure(pdf: TaggedPdf, document: StructureElement): void {
  const root = pdf.getStructTreeRoot();
  root.data["K"] = [write(pdf, document, root)];
}
