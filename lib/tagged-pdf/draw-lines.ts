import type { LayoutNode, Run, TextLine } from "@react-pdf/layout";
import type { EmbeddedFont } from "pdfkit";
import { isStandard } from "./layout/faces";
import type { TaggedPdf } from "./tagged-pdf";

const hexes: string[] = [];

/** A number as four digits of base 16; those of the glyphs of a file are few. */
function hexOf(number: number): string {
  const hex = hexes[number] ?? number.toString(16).padStart(4, "0");
  hexes[number] = hex;
  return hex;
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const isPlainRun = ({ attributes, glyphs = [], positions = [] }: Run): boolean => {
  const { font: [face] = [], link, attachment, backgroundColor, color, opacity } = attributes;
  return (
    face !== undefined &&
    !isStandard(face) &&
    !link &&
    !attachment &&
    !backgroundColor &&
    opacity === undefined &&
    color === "#000000" &&
    glyphs.length === positions.length &&
    positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0)
  );
};

const known = new WeakMap<readonly TextLine[], boolean>();

/** Whether a text is black letters in rows, with no line, link, picture or raised sign. */
export function isPlain({ lines = [] }: LayoutNode): boolean {
  const plain =
    known.get(lines) ??
    lines.every(
      ({ runs, decorationLines = [] }) => decorationLines.length === 0 && runs.every(isPlainRun),
    );
  known.set(lines, plain);
  return plain;
}

/** The glyphs of a run in the order of their numbers in the file, moved where they are kerned. */
function shown({ glyphs = [], positions = [], attributes }: Run, font: EmbeddedFont): string {
  const scale = 1000 / (attributes.fontSize ?? 12);
  let parts = "";
  let hex = "";
  for (const [at, { id, advanceWidth, codePoints }] of glyphs.entries()) {
    const number = font.subset.includeGlyph(id);
    const width = advanceWidth * font.scale;
    font.widths[number] ??= width;
    font.unicode[number] ??= codePoints;
    hex += hexOf(number);
    const closer = rounded(width - (positions[at]?.xAdvance ?? 0) * scale);
    if (closer !== 0) {
      parts += `<${hex}> ${closer} `;
      hex = "";
    }
  }
  return hex === "" ? parts : `${parts}<${hex}>`;
}

const moved = (x: number, y: number): string => `1 0 0 1 ${rounded(x)} ${rounded(y)} cm`;

/**
 * Draws the lines of a plain text, which is most of a page, and says once what holds for all of it. The
 * places are reached by the same steps as the renderer's: where a letter falls between two pixels, another
 * way there can end in the other.
 */
export function drawLines(pdf: TaggedPdf, { box, lines = [], alignOffset = 0 }: LayoutNode): void {
  if (box === undefined) return;
  const left = box.left + (box.paddingLeft ?? 0) - alignOffset;
  const top = box.top + (box.paddingTop ?? 0) - (lines[0]?.box.y ?? 0);
  const height = rounded(pdf.page.height);
  const operators = ["q", moved(left, top)];
  for (const { box: place, ascent, runs } of lines) {
    operators.push("q", moved(place.x, place.y + ascent));
    for (const [at, run] of runs.entries()) {
      const { font: [face] = [], fontSize } = run.attributes;
      if (face === undefined) continue;
      const font = pdf.fontOnPage(face);
      const glyphs = shown(run, font);
      if (glyphs !== "") {
        operators.push(
          `q 1 0 0 -1 0 ${height} cm BT 1 0 0 1 0 ${height} Tm /${font.id} ${fontSize} Tf [${glyphs}] TJ ET Q`,
        );
      }
      if (at + 1 < runs.length) operators.push(moved(run.xAdvance ?? 0, 0));
    }
    operators.push("Q");
  }
  pdf.addContent([...operators, "Q"].join("\n"));
}
