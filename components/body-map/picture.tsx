import { useId } from "react";
import type { BodyRegionId } from "@/content/form/body-regions";
import type { BodyMap, BodyMark } from "@/lib/summary/facts";
import { FigureLetters } from "./letters";
import { bodyMap } from "./shapes";

type Labels = BodyMap["labels"];

const views = ["front", "back"] as const;
const { width, height } = bodyMap.viewBox;
/** Room for the letters above each figure, and between the two. */
const head = 40;
const between = 24;

const isRegion = (id: string): id is BodyRegionId => id in bodyMap.shapes;

/** A place that hurts: hatched with a firm edge. */
function Place({ d, hatch }: { d: string; hatch: string }) {
  return <path d={d} fill={`url(#${hatch})`} stroke="currentColor" strokeWidth={2.6} />;
}

/** The main place: solid, with a ring around it, so that it stands out without colour. */
function MainPlace({ d }: { d: string }) {
  return (
    <g strokeLinejoin="round">
      <path d={d} fill="none" stroke="currentColor" strokeWidth={11} />
      <path d={d} fill="currentColor" stroke="var(--paper, Canvas)" strokeWidth={6} />
    </g>
  );
}

/**
 * The body map as a still picture: front and back side by side, places that hurt hatched, the main
 * place solid with a ring. It reads in black and white; `words` says the same to a screen reader.
 */
export function BodyMapPicture({
  marks,
  labels,
  words,
}: {
  marks: readonly BodyMark[];
  labels: Labels;
  words: string;
}) {
  const hatch = `hatch${useId()}`.replaceAll(/[^\w-]/g, "");
  const drawn = marks.flatMap(({ region, main }) =>
    isRegion(region) ? [{ ...bodyMap.shapes[region], region, main }] : [],
  );
  return (
    <svg
      className="body-map-picture"
      viewBox={`0 ${-head} ${2 * width + between} ${height + head}`}
      role="img"
      aria-label={words}
    >
      <defs>
        <pattern
          id={hatch}
          width={7}
          height={7}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={3} height={7} fill="currentColor" />
        </pattern>
      </defs>
      {views.map((view, place) => {
        const here = drawn.filter((mark) => mark.view === view);
        return (
          <g key={view} transform={`translate(${place * (width + between)} 0)`}>
            <FigureLetters view={view} labels={labels} size={30} />
            {here.map((mark) =>
              mark.main ? null : <Place key={mark.region} d={mark.d} hatch={hatch} />,
            )}
            <path d={bodyMap.outline[view]} fill="none" stroke="currentColor" strokeWidth={2} />
            <path
              d={bodyMap.details[view]}
              fill="none"
              stroke="currentColor"
              strokeWidth={1.4}
              strokeLinecap="round"
            />
            {here.map((mark) => (mark.main ? <MainPlace key={mark.region} d={mark.d} /> : null))}
          </g>
        );
      })}
    </svg>
  );
}
