import { encodeQR } from "qr";

/** A square pattern as the outline of its dark parts. */
export type QrPath = {
  /** Modules (the little squares) along each side, the quiet border counted. */
  readonly side: number;
  /** SVG path data in modules, of absolute M, L and Z alone. */
  readonly d: string;
};

/** A reader needs this much empty room around the pattern, in modules. */
const border = 4;

/** The dark runs of one row, from where to where. */
function runs(row: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  return row.flatMap((dark, from) => {
    if (!dark || row[from - 1]) return [];
    const end = row.indexOf(false, from);
    return [[from, end === -1 ? row.length : end] as const];
  });
}

/** A text as a QR code that can still be read with about a seventh of it lost. */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, "raw", { ecc: "medium", border });
  const outlines = rows.flatMap((row, y) =>
    runs(row).map(([from, to]) => `M${from} ${y} L${to} ${y} L${to} ${y + 1} L${from} ${y + 1} Z`),
  );
  return { side: rows.length, d: outlines.join(" ") };
}
