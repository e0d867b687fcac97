import { buffer } from "node:stream/consumers";
import { type Face, openSync } from "fontkit";
import PDFDocument from "pdfkit";
import type { Piece, Recording, Shape } from "./recording";

type Pdf = InstanceType<typeof PDFDocument>;

const faces = new Map<string, Face>();

/** Typefaces stay open from one document to the next: to read them again takes longer than to draw. */
function opened(file: string): Face {
  const face = faces.get(file) ?? openSync(file);
  faces.set(file, face);
  return face;
}

function paint(pdf: Pdf, { fill, stroke, thick }: Exclude<Shape, { kind: "text" }>): void {
  pdf.lineWidth(thick);
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke);
  else if (fill !== undefined) pdf.fill(fill);
  else if (stroke !== undefined) pdf.stroke(stroke);
}

function shape(pdf: Pdf, one: Shape): void {
  if (one.kind === "text") {
    piece(pdf, one);
    return;
  }
  const isMoved = one.x !== 0 || one.y !== 0;
  if (isMoved) pdf.save().translate(one.x, one.y);
  if (one.kind === "path") pdf.path(one.d);
  else if (one.kind === "circle") pdf.circle(...one.at, one.r);
  else pdf.rect(...one.place);
  paint(pdf, one);
  if (isMoved) pdf.restore();
}

function piece(pdf: Pdf, one: Piece): void {
  switch (one.kind) {
    case "text":
      pdf.font(one.file, one.size).fillColor(one.color);
      pdf.text(one.text, one.x, one.y, { lineBreak: false, baseline: "alphabetic" });
      return;
    case "area":
      pdf.rect(one.x, one.y, one.width, one.height).fill(one.color);
      return;
    case "line": {
      const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [one.from, one.to];
      pdf.lineWidth(one.thick).moveTo(x1, y1).lineTo(x2, y2).stroke(one.color);
      return;
    }
    case "drawing":
      pdf.save().translate(one.x, one.y).scale(one.scale);
      for (const part of one.shapes) shape(pdf, part);
      pdf.restore();
  }
}

const filesIn = (sheets: Recording["sheets"]): ReadonlySet<string> => {
  const pieces = sheets.flatMap(({ items }) => items.flatMap((item) => item.pieces));
  const shapes = pieces.flatMap((one): readonly (Piece | Shape)[] =>
    one.kind === "drawing" ? one.shapes : [one],
  );
  return new Set(shapes.flatMap((one) => (one.kind === "text" ? [one.file] : [])));
};

/**
 * The same words and strokes in the same places, tagged alike, as a person would write it with pdfkit: every
 * place is known, nothing is laid out. It is what printing is measured against.
 */
export async function drawByHand({
  title,
  language,
  elements,
  sheets,
}: Recording): Promise<Buffer> {
  const pdf = new PDFDocument({
    ...{
      tagged: true,
      pdfVersion: "1.7",
      lang: language,
      displayTitle: true,
      autoFirstPage: false,
    },
    info: { Title: title },
  });
  const bytes = buffer(pdf);
  for (const file of filesIn(sheets)) pdf.registerFont(file, opened(file));
  const structure = elements.map(({ role, lang, alt, actualText, scope, colSpan }) => {
    const element = pdf.struct(role, { lang, alt, actual: actualText });
    // What a cell heads or spans has no option of its own.
    if (scope || colSpan) {
      element.dictionary.data["A"] = { O: "Table", Scope: scope, ColSpan: colSpan };
    }
    return element;
  });
  for (const [at, { parent }] of elements.entries()) {
    const element = structure[at];
    if (element === undefined) continue;
    const above = parent === null ? undefined : structure[parent];
    if (above === undefined) pdf.addStructure(element);
    else above.add(element);
  }
  for (const { width, height, items } of sheets) {
    pdf.addPage({ size: [width, height], margin: 0 });
    for (const { element, pieces } of items) {
      const owner = element === null ? undefined : structure[element];
      if (owner === undefined) pdf.markContent("Artifact", { type: "Layout" });
      else owner.add(pdf.markStructureContent(elements[element ?? 0]?.role ?? "P"));
      for (const one of pieces) piece(pdf, one);
      pdf.endMarkedContent();
    }
  }
  for (const element of structure) element.end();
  pdf.end();
  return await bytes;
}
