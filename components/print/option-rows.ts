import { ruler } from "@/lib/printing/typesetting/ruler";

/** A box and the space between it and its words, and the least space between options, in points. */
export const tick = { box: 8.5, gap: 4, apart: 12 };

/** The renderer's sums end in other digits than ours. */
const rounding = 0.5;

/** How options stand in a width: how wide each is, and how many lines all take. */
type Setting = { readonly widths: readonly number[]; readonly lines: number };

/** How wide each option is on one line, in points, with its box. */
export const naturalWidths = (options: readonly string[], size: number): readonly number[] =>
  options.map((text) => ruler.width(text, "regular") * size + tick.box + tick.gap + rounding);

/** As many columns as leave three in four of the options on one line; the others take more lines. */
function columnsFor(natural: readonly number[], width: number): number {
  const cells = natural.map((one) => one + tick.apart).toSorted((one, other) => one - other);
  const usual = cells[Math.ceil(cells.length * 0.75) - 1] ?? width;
  return Math.max(1, Math.min(natural.length, Math.floor((width + tick.apart) / usual)));
}

const linesIn = (text: string, width: number, size: number): number =>
  ruler.lines([{ text, weight: "regular" }], (width - tick.box - tick.gap) / size);

/** One below the other, in columns. */
function inColumns(options: readonly string[], width: number, size: number): Setting {
  const columns = columnsFor(naturalWidths(options, size), width);
  const column = (width - (columns - 1) * tick.apart) / columns - 0.01;
  const heights = options.map((text) => linesIn(text, column, size));
  const rows = heights.map((_, at) =>
    at % columns === 0 ? Math.max(...heights.slice(at, at + columns)) : 0,
  );
  return { widths: options.map(() => column), lines: rows.reduce((sum, one) => sum + one, 0) };
}

/** One after the other, as words follow each other. */
function inRow(options: readonly string[], width: number, size: number): Setting {
  const widths = naturalWidths(options, size).map((one) => Math.min(one, width - 0.01));
  let [lines, used, highest] = [0, width, 0];
  for (const [at, text] of options.entries()) {
    const own = widths[at] ?? width;
    if (used + tick.apart + own > width) {
      lines += highest;
      [used, highest] = [own, 0];
    } else used += tick.apart + own;
    highest = Math.max(highest, linesIn(text, own, size));
  }
  return { widths, lines: lines + highest };
}

/** The widths of options that take more than one line: in columns, unless a row of words takes fewer lines. */
export function optionWidths(
  options: readonly string[],
  width: number,
  size: number,
): readonly number[] {
  const [columns, row] = [inColumns(options, width, size), inRow(options, width, size)];
  return (row.lines < columns.lines ? row : columns).widths;
}
