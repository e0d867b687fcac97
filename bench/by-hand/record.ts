import type { LayoutNode, TextLine } from "@react-pdf/layout";
import { pdf as mounted } from "@react-pdf/renderer";
import type { Face } from "fontkit";
import { faceFiles } from "@/lib/printing/typesetting/faces";
import { openFace } from "@/lib/tagged-pdf/layout/faces";
import { layOutDocument } from "@/lib/tagged-pdf/layout/lay-out";
import { planStructure } from "@/lib/tagged-pdf/plan-structure";
import type { PrintedDocument } from "@/lib/tagged-pdf/render-tagged";
import type { StructureElement, StructureOwner } from "@/lib/tagged-pdf/structure";
import type { Element, Item, Piece, Recording, Shape, Words } from "./recording";

const files = new Map<Face, string>(
  Object.values(faceFiles)
    .flatMap((face) => Object.values(face))
    .map((file) => [openFace(file), file]),
);

/** The structure as a list, each element after the one it is in. */
function elementsOf(root: StructureElement) {
  const elements: Element[] = [];
  const numbers = new Map<StructureOwner, number>();
  const visit = (element: StructureElement, parent: number | null): void => {
    const number = elements.length;
    numbers.set(element, number);
    elements.push({ role: element.role, parent, ...element.tag });
    for (const kid of element.kids) if (kid.kind === "element") visit(kid, number);
  };
  visit(root, null);
  return { elements, numbers };
}

function wordsOf(lines: readonly TextLine[], left: number, top: number): readonly Words[] {
  return lines.flatMap(({ box, ascent, runs, string }) => {
    let x = left + box.x;
    return runs.flatMap((run): readonly Words[] => {
      const { font: [face] = [], fontSize = 12, color = "#000000" } = run.attributes;
      const file = face && files.get(face);
      const text = string.slice(run.start, run.end).replace("\n", "");
      const at = x;
      x += run.xAdvance ?? 0;
      if (file === undefined || text.trim() === "") return [];
      return [{ kind: "text", text, file, size: fontSize, color, x: at, y: top + box.y + ascent }];
    });
  });
}

function bordersOf({ box, style }: LayoutNode, x: number, y: number): readonly Piece[] {
  if (box === undefined) return [];
  const { width, height } = box;
  const { backgroundColor } = style ?? {};
  const [top = 0, right = 0, bottom = 0, left = 0] = [
    ...[box.borderTopWidth, box.borderRightWidth, box.borderBottomWidth, box.borderLeftWidth],
  ];
  const { borderTopColor = "black", borderBottomColor = "black" } = style ?? {};
  const pieces: Piece[] = [];
  if (backgroundColor !== undefined) {
    pieces.push({ kind: "area", x, y, width, height, color: backgroundColor });
  }
  const line = (from: readonly number[], to: readonly number[], thick: number, color: string) => {
    if (thick > 0) pieces.push({ kind: "line", from, to, thick, color });
  };
  line([x, y + top / 2], [x + width, y + top / 2], top, borderTopColor);
  line([x + width - right / 2, y], [x + width - right / 2, y + height], right, borderTopColor);
  line(
    [x, y + height - bottom / 2],
    [x + width, y + height - bottom / 2],
    bottom,
    borderBottomColor,
  );
  line([x + left / 2, y], [x + left / 2, y + height], left, borderTopColor);
  return pieces;
}

function shapesOf(node: LayoutNode, inner: { x: number; y: number }): readonly Shape[] {
  const { type, props, children = [] } = node;
  const given = (props ?? {}) as Readonly<Record<string, unknown>>;
  const number = (name: string): number => Number(given[name] ?? 0);
  const word = (name: string): string | undefined =>
    typeof given[name] === "string" ? given[name] : undefined;
  const paint = {
    fill: "fill" in given ? word("fill") : "#000000",
    stroke: word("stroke"),
    thick: given["strokeWidth"] === undefined ? 1 : number("strokeWidth"),
  };
  switch (type) {
    case "PATH":
      return [{ kind: "path", d: word("d") ?? "", ...paint, ...inner }];
    case "LINE": {
      const d = `M${number("x1")} ${number("y1")}L${number("x2")} ${number("y2")}`;
      return [{ kind: "path", d, ...paint, ...inner }];
    }
    case "POLYGON":
      return [{ kind: "path", d: `M${word("points")}Z`, ...paint, ...inner }];
    case "CIRCLE":
      return [
        { kind: "circle", at: [number("cx"), number("cy")], r: number("r"), ...paint, ...inner },
      ];
    case "RECT": {
      const place = [number("x"), number("y"), number("width"), number("height")] as const;
      return [{ kind: "rectangle", place, ...paint, ...inner }];
    }
    case "TEXT":
      return children.flatMap(({ lines = [] }) =>
        wordsOf(
          lines.map((line) => ({ ...line, ascent: 0 })),
          inner.x,
          inner.y,
        ),
      );
    case "G": {
      const [moved] = (given["transform"] ?? []) as readonly {
        readonly value: readonly number[];
      }[];
      const [x = 0, y = 0] = moved?.value ?? [];
      return children.flatMap((child) => shapesOf(child, { x: inner.x + x, y: inner.y + y }));
    }
    default:
      return children.flatMap((child) => shapesOf(child, inner));
  }
}

function drawingOf(node: LayoutNode, x: number, y: number): Piece {
  const { width, height } = node.box ?? { width: 0, height: 0 };
  const { minX, minY, maxX, maxY } = node.props?.viewBox ?? {
    minX: 0,
    minY: 0,
    maxX: width,
    maxY: height,
  };
  const scale = Math.min(width / (maxX - minX), height / (maxY - minY));
  return {
    kind: "drawing",
    x: x + (width - (maxX - minX) * scale) / 2 - minX * scale,
    y: y + (height - (maxY - minY) * scale) / 2 - minY * scale,
    scale,
    shapes: shapesOf(node, { x: 0, y: 0 }),
  };
}

/** What is printed of a document: each word and stroke with its place, and the structure they are of. */
export async function record(document: PrintedDocument): Promise<Recording> {
  const { container } = mounted(document);
  const structure = planStructure(container.document);
  const sheets = await layOutDocument(container.document);
  const { elements, numbers } = elementsOf(structure);
  return {
    title: container.document.props?.title ?? "",
    language: container.document.props?.language ?? "en",
    elements,
    sheets: sheets.map((sheet) => {
      const items: Item[] = [];
      const visit = (node: LayoutNode, outer: StructureOwner, left: number, top: number): void => {
        const { box, props, children = [], lines = [], alignOffset = 0 } = node;
        const owner = props?.owner ?? outer;
        const [x, y] = [left + (box?.left ?? 0), top + (box?.top ?? 0)];
        const put = (to: StructureOwner | undefined, pieces: readonly Piece[]) => {
          if (pieces.length > 0) items.push({ element: (to && numbers.get(to)) ?? null, pieces });
        };
        put(undefined, bordersOf(node, x, y));
        if (node.type === "TEXT") {
          const first = lines[0]?.box.y ?? 0;
          const [inX, inY] = [
            (box?.paddingLeft ?? 0) - alignOffset,
            (box?.paddingTop ?? 0) - first,
          ];
          put(owner, wordsOf(lines, x + inX, y + inY));
        } else if (node.type === "SVG") {
          put(owner, [drawingOf(node, x, y)]);
        } else {
          for (const child of children) visit(child, owner, x, y);
        }
      };
      const { width = 0, height = 0 } = sheet.box ?? {};
      const { owner = structure } = sheet.props ?? {};
      for (const child of sheet.children ?? []) visit(child, owner, 0, 0);
      return { width, height, items };
    }),
  };
}
