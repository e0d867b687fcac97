import encodeQR from "qr";

/** The blank margin that scanners need, in modules. */
const border = 4;

/** A QR code drawn in the page itself, dark on white in either colour scheme. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const rows = encodeQR(text, "raw", { border });
  const squares = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg className="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <path d={squares.join("")} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}
