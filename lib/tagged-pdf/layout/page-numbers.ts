import type { LayoutNode } from "@react-pdf/layout";
import { paragraphLines } from "./paragraphs";

/**
 * Has each text that is numbered hold words in its place, so that its height is known before the number
 * of pages is.
 */
export function holdPageNumbers(pages: readonly LayoutNode[]): void {
  const totalPages = pages.length;
  const visit = (node: LayoutNode): void => {
    const { render, ...props } = node.props ?? {};
    if (render !== undefined) {
      const children = render({ pageNumber: 1, totalPages });
      Object.assign(node, { props: { ...props, numbered: render }, children });
    }
    for (const child of node.children ?? []) visit(child);
  };
  for (const page of pages) visit(page);
}

/** Sets the numbers of laid-out pages in the room that is held for them. */
export function setPageNumbers(sheets: readonly LayoutNode[]): void {
  const totalPages = sheets.length;
  const visit = (node: LayoutNode, pageNumber: number): void => {
    const { props, box } = node;
    if (props?.numbered !== undefined && box !== undefined) {
      const children = props.numbered({ pageNumber, totalPages });
      const across = box.width - (box.paddingLeft ?? 0) - (box.paddingRight ?? 0);
      Object.assign(node, { children, lines: paragraphLines({ ...node, children }, across) });
    }
    for (const child of node.children ?? []) visit(child, pageNumber);
  };
  for (const [at, sheet] of sheets.entries()) visit(sheet, at + 1);
}
