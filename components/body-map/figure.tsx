import type { BodyMap } from "@/lib/summary/facts";
import { SideLetters } from "./letters";
import { bodyMap } from "./shapes";

const { width, height } = bodyMap.viewBox;
const head = 4;

/** One place of a view: its id and its outline. */
export type DrawnPlace = { readonly id: string; readonly d: string };

/** The id of the cut-out that the drawing and the touch labels share. */
export const cutId = (place: string): string => `body-map-cut-${place}`;

const shapeId = (place: string): string => `body-map-${place}`;

/**
 * One figure with every place drawn twice: as quiet ground, and as a mark above all ground that the
 * stylesheet shows while the checkbox of that place is ticked. Each outline stands in the markup once,
 * in a cut-out one unit wide and high that fits a label of any size; the drawing scales it back.
 */
export function ChooserFigure({
  view,
  places,
  labels,
}: {
  view: "front" | "back";
  places: readonly DrawnPlace[];
  labels: BodyMap["labels"];
}) {
  const hatch = `body-map-hatch-${view}`;
  const fullSize = `scale(${width} ${height})`;
  return (
    <svg
      className="body-map-drawing"
      viewBox={`0 ${-head} ${width} ${height + head}`}
      aria-hidden="true"
    >
      <defs>
        <pattern
          id={hatch}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="body-map-hatch-ground" width={8} height={8} />
          <rect className="body-map-hatch-line" width={3} height={8} />
        </pattern>
        {places.map(({ id, d }) => (
          <clipPath key={id} id={cutId(id)} clipPathUnits="objectBoundingBox">
            <path id={shapeId(id)} d={d} transform={`scale(${1 / width} ${1 / height})`} />
          </clipPath>
        ))}
      </defs>
      <SideLetters view={view} labels={labels} size={20} />
      <path className="body-map-skin" d={bodyMap.outline[view]} />
      <g className="body-map-ground" transform={fullSize}>
        {places.map(({ id }) => (
          <use key={id} href={`#${shapeId(id)}`} />
        ))}
      </g>
      <path className="body-map-line" d={bodyMap.details[view]} />
      <path className="body-map-outline" d={bodyMap.outline[view]} />
      <g className="body-map-marks" transform={fullSize} fill={`url(#${hatch})`}>
        {places.map(({ id }) => (
          <use key={id} data-place={id} href={`#${shapeId(id)}`} />
        ))}
      </g>
    </svg>
  );
}
