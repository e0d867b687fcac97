import type { BodyMap } from "@/lib/summary/facts";
import { bodyMap } from "./shapes";

const { width } = bodyMap.viewBox;

/**
 * The words at the head of one figure: which view it is, and which side is the person's left and
 * right, in letters of `size` units. Seen from the front the person's right is on the viewer's left.
 */
export function FigureLetters({
  view,
  labels,
  size,
}: {
  view: "front" | "back";
  labels: BodyMap["labels"];
  size: number;
}) {
  const [viewersLeft, viewersRight] =
    view === "front" ? [labels.right, labels.left] : [labels.left, labels.right];
  return (
    <g className="body-map-letters" fill="currentColor" fontSize={size}>
      <text x={width / 2} y={-size / 4} textAnchor="middle" fontWeight={700}>
        {labels[view]}
      </text>
      <text x={2} y={110}>
        {viewersLeft}
      </text>
      <text x={width - 2} y={110} textAnchor="end">
        {viewersRight}
      </text>
    </g>
  );
}
