import type { LayoutNode, Style } from "@react-pdf/layout";
import { loadYoga, type Node } from "yoga-layout/load";
import { applyBoxStyle, isOfLooks } from "./box-styles";
import { measureDrawing, measureText, type Part } from "./measure";
import { paragraphLines } from "./paragraphs";
import { handedOn, resolvedStyle } from "./styles";

const yoga = await loadYoga();
const config = yoga.Config.create();
// Places are not rounded to whole points.
config.setPointScaleFactor(0);

/** Each drawing of a document with what the renderer makes of it. */
export type Drawings = ReadonlyMap<LayoutNode, LayoutNode>;

/** Something that only the renderer knows how to lay out. */
class Unknown extends Error {
  override readonly name = "Unknown";
}

const isSetText = ({ type, children = [], style }: LayoutNode): boolean =>
  type === "TEXT_INSTANCE" ||
  (type === "TEXT" &&
    Object.keys(resolvedStyle(style)).every(isOfLooks) &&
    children.every(isSetText));

/** The sheet as parts of the layout. What was made of it is in `made` even where it throws. */
function partOf(given: LayoutNode, inherited: Style, drawings: Drawings, made: Node[]): Part {
  const own = resolvedStyle(given.style);
  const drawn = given.type === "SVG" ? drawings.get(given) : undefined;
  const { width, height } = drawn?.props ?? {};
  const style = { ...inherited, ...(drawn && { width, height }), ...own };
  const node = yoga.Node.createWithConfig(config);
  made.push(node);
  if (!applyBoxStyle(node, style)) throw new Unknown();
  const laid = { ...given, ...drawn, style };
  switch (given.type) {
    case "PAGE":
    case "VIEW": {
      const parts = (given.children ?? []).map((child) => {
        const part = partOf(child, handedOn(laid), drawings, made);
        node.insertChild(part.yoga, node.getChildCount());
        return part;
      });
      return { given, node: laid, yoga: node, parts };
    }
    case "TEXT": {
      if (style.height !== undefined || !given.children?.every(isSetText)) throw new Unknown();
      const part: Part = { given, node: laid, yoga: node, parts: [] };
      node.setMeasureFunc(measureText(part));
      return part;
    }
    case "SVG":
      node.setMeasureFunc(measureDrawing(laid));
      return { given, node: laid, yoga: node, parts: [] };
    default:
      throw new Unknown();
  }
}

const float = (value: number | undefined): number => Math.fround(value ?? 0);

/** The part as the renderer draws it, with its place. */
function placed({ node, yoga, parts, lines, alignOffset }: Part): LayoutNode {
  const style = node.style ?? {};
  const box = {
    ...yoga.getComputedLayout(),
    paddingTop: float(style.paddingTop),
    paddingRight: float(style.paddingRight),
    paddingBottom: float(style.paddingBottom),
    paddingLeft: float(style.paddingLeft),
    marginTop: float(style.marginTop),
    marginRight: float(style.marginRight),
    marginBottom: float(style.marginBottom),
    marginLeft: float(style.marginLeft),
    borderTopWidth: float(style.borderTopWidth),
    borderRightWidth: float(style.borderRightWidth),
    borderBottomWidth: float(style.borderBottomWidth),
    borderLeftWidth: float(style.borderLeftWidth),
  };
  if (node.type === "TEXT") {
    const across = box.width - box.paddingLeft - box.paddingRight;
    const set = { lines: lines ?? paragraphLines(node, across), alignOffset };
    return { ...node, box, ...set };
  }
  return { ...node, box, ...(node.type !== "SVG" && { children: parts.map(placed) }) };
}

/** Heights nearer to each other than this are taken for equal. */
const hair = 0.01;

/** Whether all of a page stands on one sheet, with nothing made smaller for it. */
function fits({ node, parts }: Part, height: number): boolean {
  const room = height - (node.style?.paddingBottom ?? 0);
  return parts.every(({ node: { style, props }, yoga }, at) => {
    if (style?.position === "absolute") return true;
    if (at > 0 && props?.break) return false;
    const { top, height: high } = yoga.getComputedLayout();
    return top + high + (style?.marginBottom ?? 0) + hair < room;
  });
}

const sizes: { readonly [name: string]: readonly [number, number] } = {
  A4: [595.28, 841.89],
  LETTER: [612, 792],
};

/** The page with the size of its sheet, where that is one we know. */
function sized(page: LayoutNode): LayoutNode | undefined {
  const { size = "A4", orientation } = page.props ?? {};
  const found = typeof size === "string" ? sizes[size] : size;
  if (found === undefined || orientation !== undefined) return undefined;
  const [width, height] = found;
  return { ...page, style: { ...page.style, width, height } };
}

/** Tells the texts of a page the lines they were set in, so that nobody sets them again. */
function keepLines({ given, parts, lines, alignOffset }: Part): void {
  if (lines !== undefined) Object.assign(given, { lines, alignOffset });
  for (const part of parts) keepLines(part);
}

/**
 * A page that stands on one sheet, laid out; undefined where it takes more, or has something in it that
 * only the renderer knows how to lay out. The renderer takes every page for one of many, and lays it out
 * three times.
 */
export function layOutSheet(page: LayoutNode, drawings: Drawings): LayoutNode | undefined {
  const sheet = sized(page);
  if (sheet === undefined) return undefined;
  const made: Node[] = [];
  try {
    const part = partOf(sheet, {}, drawings, made);
    part.yoga.calculateLayout(undefined, undefined);
    if (fits(part, sheet.style?.height ?? 0)) return placed(part);
    keepLines(part);
    return undefined;
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  } finally {
    for (const node of made) node.free();
  }
}
