import layOut, { type LayoutNode } from "@react-pdf/layout";
import { prepareDrawings } from "./drawings";
import { registeredFaces } from "./faces";
import { holdPageNumbers, setPageNumbers } from "./page-numbers";
import { layOutSheet } from "./sheet";

/** One page by the renderer, over as many sheets as it takes. */
async function layOutFlow(page: LayoutNode): Promise<readonly LayoutNode[]> {
  const root: LayoutNode = { type: "DOCUMENT", props: {}, children: [page] };
  const { children = [] } = await layOut(root, registeredFaces);
  return children;
}

/** Numbers what has a bookmark, each with the number of the one around it. */
function referBookmarks(pages: readonly LayoutNode[]): void {
  let refs = 0;
  const visit = ({ props, children = [] }: LayoutNode, parent: number | undefined): void => {
    const { bookmark } = props ?? {};
    let inner = parent;
    if (props !== undefined && bookmark) {
      const said =
        typeof bookmark === "string" ? { title: bookmark, fit: false, expanded: false } : bookmark;
      inner = refs;
      refs += 1;
      props.bookmark = { ...said, ref: inner, ...(parent !== undefined && { parent }) };
    }
    for (const child of children) visit(child, inner);
  };
  for (const page of pages) visit(page, undefined);
}

/**
 * The sheets of a document, laid out as the renderer lays them out: a page that stands on one sheet by
 * us, which is many times as fast; one that takes more by the renderer itself.
 */
export async function layOutDocument(document: LayoutNode): Promise<readonly LayoutNode[]> {
  const { children: pages = [] } = document;
  referBookmarks(pages);
  holdPageNumbers(pages);
  const sheets: LayoutNode[] = [];
  for (const page of pages) {
    const sheet = layOutSheet(page, await prepareDrawings(page));
    sheets.push(...(sheet === undefined ? await layOutFlow(page) : [sheet]));
  }
  setPageNumbers(sheets);
  return sheets;
}
