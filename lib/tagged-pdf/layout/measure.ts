import type { LayoutNode, TextLine } from "@react-pdf/layout";
import { MeasureMode, type Node } from "yoga-layout/load";
import { paragraphLines } from "./paragraphs";

/** A part of a sheet while its place is worked out. */
export type Part = {
  readonly given: LayoutNode;
  /** The same with its whole style, as it is drawn. */
  readonly node: LayoutNode;
  readonly yoga: Node;
  readonly parts: readonly Part[];
  lines?: readonly TextLine[];
  /** How far lines set in a column that was then made narrower are moved to the left. */
  alignOffset?: number;
};

const shares: { readonly [align: string]: number } = { center: 0.5, right: 1 };

const heightOf = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, { box }) => sum + box.height, 0);
const widthOf = (lines: readonly TextLine[]): number =>
  lines.reduce((most, { xAdvance }) => Math.max(most, xAdvance), 0);

/** A text is set in the first column it is measured in, as the renderer has it. */
export const measureText = (part: Part) => (width: number, mode: MeasureMode) => {
  if (mode === MeasureMode.Undefined) return { width: Number.NaN, height: Number.NaN };
  const isFirst = part.lines === undefined;
  const lines = part.lines ?? paragraphLines(part.node, width);
  part.lines = lines;
  const height = heightOf(lines);
  if (mode === MeasureMode.Exactly) return { width, height };
  const across = widthOf(lines);
  if (isFirst)
    part.alignOffset = (width - across) * (shares[part.node.style?.textAlign ?? ""] ?? 0);
  return { width: Math.min(width, across), height };
};

/** A drawing is as high as its own measures make it. */
export const measureDrawing =
  ({ props }: LayoutNode) =>
  (width: number, widthMode: MeasureMode, height: number, heightMode: MeasureMode) => {
    const { minX, minY, maxX, maxY } = props?.viewBox ?? { minX: 0, minY: 0, maxX: 1, maxY: 1 };
    const ratio = (maxX - minX) / (maxY - minY);
    if (widthMode !== MeasureMode.Undefined) return { width, height: width / ratio };
    return heightMode === MeasureMode.Exactly
      ? { width: height * ratio, height: Number.NaN }
      : { width: Number.NaN, height: Number.NaN };
  };
