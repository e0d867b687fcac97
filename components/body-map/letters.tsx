import type { BodyMap } from "@/lib/summary/facts";
import { bodyMap } from "./shapes";

const { width } = bodyMap.viewBox;

type Props = {
  readonly view: "front" | "back";
  readonly labels: BodyMap["labels"];
  readonly size: number;
};

/**
 * The words at the head of one figure: which view it is, and which side is the person's left and
 * right, in letters of `size` units. Seen from the front the person's right is on the viewer's left.
 */
export function FigureLetters({ view, labels, size }: Props) {
  return (
    <>
      <text
        x={width / 2}
        y={-size / 4}
        textAnchor="middle"
        fill="currentColor"
        fontSize={size}
        fontWeight={700}
      >
        {labels[view]}
      </text>
      <SideLetters view={view} labels={labels} size={size} />
    </>
  );
}

/** Which side is the person's left and right alone, where something else says which view it is. */
export function SideLetters({ view, labels, size }: Props) {
  const [viewersLeft, viewersRight] =
    view === "front" ? [labels.right, labels.left] : [labels.left, labels.right];
  return (
    <g className="body-map-letters" fill="currentColor" fontSize={size}>
      <text x={2} y={110}>
        {viewersLeft}
      </text>
      <text x={width - 2} y={110} textAnchor="end">
        {viewersRight}
      </text>
    </g>
  );
}
