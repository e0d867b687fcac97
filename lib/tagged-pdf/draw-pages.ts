import type { LayoutNode } from "@react-pdf/layout";
import render from "@react-pdf/render";
import { drawLines, isPlain } from "./draw-lines";
import { textPieces } from "./draw-text";
import { addElement, ornament, type StructureElement, type StructureOwner } from "./structure";
import type { TaggedPdf } from "./tagged-pdf";
import { wordsInOrder } from "./words-in-order";

const noBorders = {
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
};

const hasBorders = ({ box }: LayoutNode): boolean =>
  [box?.borderTopWidth, box?.borderRightWidth, box?.borderBottomWidth, box?.borderLeftWidth].some(
    (width) => width !== undefined && width > 0,
  );

const isOrnate = (node: LayoutNode): boolean =>
  node.style?.backgroundColor !== undefined || hasBorders(node);

const plain = (node: LayoutNode): LayoutNode => {
  const { box, style } = node;
  return {
    ...node,
    ...(box && { box: { ...box, ...noBorders } }),
    style: { ...style, backgroundColor: undefined },
  };
};

/** Begins marked content of an owner. */
function openMark(pdf: TaggedPdf, owner: StructureOwner): void {
  if (owner.kind === "artifact") {
    pdf.markContent("Artifact", { type: owner.type });
    return;
  }
  const { refs } = pdf.markStructureContent(owner.role);
  for (const { pageRef, mcid } of refs) owner.kids.push({ kind: "content", page: pageRef, mcid });
}

/** Draws a node with all that is in it, as marked content of one owner. */
function drawPiece(pdf: TaggedPdf, node: LayoutNode, owner: StructureOwner): void {
  openMark(pdf, owner);
  render(pdf, { children: [node] });
  pdf.endMarkedContent();
}

/** Draws a plain text as marked content of one element. */
function drawPlainText(pdf: TaggedPdf, text: LayoutNode, owner: StructureElement): void {
  openMark(pdf, owner);
  drawLines(pdf, text);
  pdf.endMarkedContent();
}

/** The same; the areas of links in it belong to the owner too. */
function drawLink(pdf: TaggedPdf, node: LayoutNode, owner: StructureElement): void {
  pdf.linked = owner;
  drawPiece(pdf, node, owner);
  pdf.linked = undefined;
}

function drawText(pdf: TaggedPdf, text: LayoutNode, owner: StructureElement): void {
  if (isOrnate(text)) drawPiece(pdf, { ...text, type: "VIEW" }, ornament);
  const actualText = wordsInOrder(text);
  const read = actualText === undefined ? owner : addElement(owner, "Span", { actualText });
  if (text.lines?.every(({ runs }) => runs.length === 0)) return;
  if (isPlain(text)) {
    drawPlainText(pdf, text, read);
    return;
  }
  for (const { link, node } of textPieces(plain(text))) {
    if (link === null) drawPiece(pdf, node, read);
    else drawLink(pdf, node, owner.role === "Link" ? owner : addElement(owner, "Link"));
  }
}

/** What a node draws itself, around its children: borders, a background, the area of a link. */
function drawShell(pdf: TaggedPdf, node: LayoutNode, owner: StructureElement): void {
  const shell = { ...node, children: [] };
  if (node.type === "LINK") pdf.linked = owner;
  if (isOrnate(node)) drawPiece(pdf, shell, ornament);
  else if (node.type === "LINK" || node.props?.id !== undefined) render(pdf, { children: [shell] });
  pdf.linked = undefined;
}

function drawChildren(pdf: TaggedPdf, node: LayoutNode, owner: StructureElement): void {
  const { left = 0, top = 0 } = node.box ?? {};
  pdf.save();
  pdf.translate(left, top);
  for (const child of node.children ?? []) drawNode(pdf, child, child.props?.owner ?? owner);
  pdf.restore();
}

const isContainer = ({ type }: LayoutNode): boolean => type === "VIEW" || type === "LINK";

/** A clip or a turn holds for all that is inside. */
const isBent = ({ style }: LayoutNode): boolean =>
  style?.overflow === "hidden" || (style?.transform ?? []).length > 0;

/** Whether a node is drawn in one piece, with all that is in it. */
function isWhole(node: LayoutNode, owner: StructureElement): boolean {
  if (isBent(node)) return true;
  const hasParts = owner.kids.some(({ kind }) => kind === "element");
  return owner.role === "Figure" && !hasParts;
}

function drawNode(pdf: TaggedPdf, node: LayoutNode, owner: StructureOwner): void {
  if (owner.kind === "element" && owner.role === "Figure" && node.box !== undefined) {
    const { left, top, width, height } = node.box;
    owner.bounds ??= pdf._convertRect(left, top, width, height);
  }
  if (owner.kind === "artifact" || isWhole(node, owner)) {
    drawPiece(pdf, node, owner);
  } else if (node.type === "TEXT") {
    drawText(pdf, node, owner);
  } else if (isContainer(node)) {
    drawShell(pdf, node, owner);
    drawChildren(pdf, node, owner);
  } else {
    drawPiece(pdf, node, owner);
  }
}

/**
 * Draws pages that are laid out, every stroke of them in marked content: a part of the structure
 * or an artifact.
 */
export function drawPages(
  pdf: TaggedPdf,
  pages: readonly LayoutNode[],
  document: StructureElement,
): void {
  for (const page of pages) {
    const owner = page.props?.owner;
    render(pdf, { children: [{ ...plain(page), children: [] }] });
    if (isOrnate(page)) drawPiece(pdf, { ...page, type: "VIEW", children: [] }, ornament);
    drawChildren(pdf, page, owner?.kind === "element" ? owner : document);
  }
}
