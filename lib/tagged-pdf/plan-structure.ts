import type { LayoutNode } from "@react-pdf/layout";
import {
  addElement,
  ornament,
  running,
  type StructureElement,
  type StructureOwner,
} from "./structure";
import type { Role, Tag } from "./tag";

/** Elements whose words are their own: a text inside makes no paragraph. */
const holdsWords: ReadonlySet<string> = new Set<Role>([
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "P",
  "Span",
  "Link",
  "Lbl",
  "Caption",
  "Figure",
]);

/** What must be around an element, and what is made when it is not. */
const around: { readonly [role in Role]?: readonly [Role, ...Role[]] } = {
  LI: ["L"],
  TR: ["Table", "THead", "TBody"],
};

/** A new element in another; a list item or a row alone joins those beside it in one of its own. */
function place(parent: StructureElement, { role, ...tag }: Tag): StructureElement {
  const [needed, ...others] = around[role] ?? [];
  if (needed === undefined || [needed, ...others].some((one) => one === parent.role)) {
    return addElement(parent, role, tag);
  }
  const last = parent.kids.at(-1);
  if (last?.kind === "element" && last.madeFor === role) return addElement(last, role, tag);
  const made: StructureElement = {
    kind: "element",
    role: needed,
    tag: {},
    kids: [],
    madeFor: role,
  };
  parent.kids.push(made);
  return addElement(made, role, tag);
}

/** Elements whose words are their own while one text is all that is in them. */
const mayHoldWords: ReadonlySet<string> = new Set<Role>(["TD", "TH", "LBody"]);

/** What in a node may become an element. */
const partsIn = (node: LayoutNode): readonly LayoutNode[] =>
  (node.children ?? []).flatMap((child) =>
    child.type === "TEXT" || child.type === "LINK" || child.props?.tag !== undefined
      ? [child]
      : partsIn(child),
  );

function isOneText(node: LayoutNode): boolean {
  const [first, ...others] = partsIn(node);
  return first?.type === "TEXT" && first.props?.tag === undefined && others.length === 0;
}

const drawings: ReadonlySet<string> = new Set(["SVG", "IMAGE", "CANVAS"]);

/**
 * The structure of a document, in the order of its elements and by the rules of `tag`. Each node is
 * told what it belongs to before the layout moves it or splits it over pages.
 */
export function planStructure(root: LayoutNode): StructureElement {
  const document: StructureElement = { kind: "element", role: "Document", tag: {}, kids: [] };
  const simple = new Set<StructureElement>();

  const ownerOf = (node: LayoutNode, outer: StructureOwner): StructureOwner => {
    const { type, props } = node;
    if (outer.kind === "artifact") return outer;
    if (props?.fixed) return running;
    if (props?.tag !== undefined) {
      return props.tag.role === "Artifact" ? ornament : place(outer, props.tag);
    }
    if (drawings.has(type) && outer.role !== "Figure") return ornament;
    if (type === "LINK") return addElement(outer, "Link");
    if (type !== "TEXT" || holdsWords.has(outer.role) || simple.has(outer)) return outer;
    return addElement(outer, "P");
  };

  const visit = (node: LayoutNode, outer: StructureOwner): void => {
    const owner = ownerOf(node, outer);
    if (node.props !== undefined) node.props.owner = owner;
    // What is inside a text is drawn with it.
    if (node.type === "TEXT") return;
    if (owner !== outer && owner.kind === "element" && mayHoldWords.has(owner.role)) {
      if (isOneText(node)) simple.add(owner);
    }
    for (const child of node.children ?? []) visit(child, owner);
  };

  for (const page of root.children ?? []) visit(page, document);
  return document;
}
