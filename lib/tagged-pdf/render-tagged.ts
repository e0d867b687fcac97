import { type DocumentProps, pdf as mounted } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { addBookmarks } from "./add-bookmarks";
import { drawPages } from "./draw-pages";
import { layOutDocument } from "./layout/lay-out";
import { planStructure } from "./plan-structure";
import { TaggedPdf } from "./tagged-pdf";
import { writeStructure } from "./write-structure";

/** A `Document` of the renderer, or a component that gives one. */
export type PrintedDocument = ReactElement<DocumentProps>;

export type Rendered = {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pageCount: number;
};

/**
 * A document as a tagged PDF: what `tag` says of its parts becomes its structure. The renderer
 * itself cannot; its own steps are run here one by one, so that each piece is drawn inside the
 * marks that lead to the structure.
 */
export async function renderTagged(document: PrintedDocument): Promise<Rendered> {
  const { container } = mounted(document);
  const structure = planStructure(container.document);
  const pdf = new TaggedPdf(container.document.props);
  const pages = await layOutDocument(container.document);
  drawPages(pdf, pages, structure);
  addBookmarks(pdf.bookmarks, pages);
  writeStructure(pdf, structure);
  return { pdf: pdf.finish(), pageCount: pages.length };
}
