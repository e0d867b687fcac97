import layOut, { type LayoutNode } from "@react-pdf/layout";
import { registeredFaces } from "./faces";
import { openMemory } from "./memory";
import type { Drawings } from "./sheet";

const known = openMemory<Promise<LayoutNode>>(1_000_000);

const drawingsIn = (node: LayoutNode): readonly LayoutNode[] =>
  node.type === "SVG" ? [node] : (node.children ?? []).flatMap(drawingsIn);

/** All that a drawing says, but not what it belongs to. */
const written = (drawing: LayoutNode): string =>
  JSON.stringify(drawing, (key, value) => (key === "owner" || key === "tag" ? undefined : value));

/** A drawing as the renderer draws it, on a page that has nothing else. */
async function prepared(text: string): Promise<LayoutNode> {
  const drawing: LayoutNode = JSON.parse(text);
  const page: LayoutNode = { type: "PAGE", props: {}, style: {}, children: [drawing] };
  const root: LayoutNode = { type: "DOCUMENT", props: {}, children: [page] };
  const { children: [laid] = [] } = await layOut(root, registeredFaces);
  return laid?.children?.[0] ?? drawing;
}

/** The drawings of a page made ready by the renderer; one that was drawn before is kept. */
export async function prepareDrawings(page: LayoutNode): Promise<Drawings> {
  const drawings = new Map<LayoutNode, LayoutNode>();
  for (const drawing of drawingsIn(page)) {
    const text = written(drawing);
    const { props, children } = await known(text, () => prepared(text));
    const { owner, tag } = drawing.props ?? {};
    drawings.set(drawing, {
      type: drawing.type,
      props: { ...props, ...(owner && { owner }), ...(tag && { tag }) },
      children: children ?? [],
    });
  }
  return drawings;
}
