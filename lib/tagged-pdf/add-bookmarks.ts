import type { LayoutNode } from "@react-pdf/layout";
import type { Outline } from "pdfkit";

/** Adds the bookmarks of laid-out pages to an outline, each inside the one around it. */
export function addBookmarks(outline: Outline, pages: readonly LayoutNode[]): void {
  const added = new Map<number, Outline>();
  const visit = ({ props, box, children = [] }: LayoutNode, pageNumber: number): void => {
    const { bookmark } = props ?? {};
    if (bookmark && typeof bookmark !== "string" && box !== undefined) {
      const { title, ref, parent, expanded, zoom, fit, ...place } = bookmark;
      const inside = (parent === undefined ? undefined : added.get(parent)) ?? outline;
      const { top, left } = { ...box, ...place };
      added.set(ref, inside.addItem(title, { pageNumber, expanded, top, left, zoom, fit }));
    }
    for (const child of children) visit(child, pageNumber);
  };
  for (const [at, page] of pages.entries()) visit(page, at);
}
