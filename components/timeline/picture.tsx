import type { Timeline } from "@/lib/summary/facts";
import { timelinePlaces, yearPlace } from "./places";

const length = 600;
const edge = 24;
const ring = 11;
const firstLane = 30;
const lane = 8;
const barGap = 3;

/** The axis of years on the page: numbers in rings above, a bar for the time of each, years below. */
export function TimelinePicture({ timeline }: { timeline: Timeline }) {
  const year = yearPlace(timeline.years, length);
  const axis = firstLane + lane * (1 + Math.max(...timeline.marks.map((mark) => mark.lane)));
  return (
    <svg
      className="timeline-picture"
      viewBox={`${-edge} 0 ${length + 2 * edge} ${axis + 32}`}
      role="img"
      aria-label={timeline.alt}
    >
      <line x1={0} x2={length} y1={axis} y2={axis} stroke="currentColor" strokeWidth={1.5} />
      {timeline.years.map((at) => (
        <g key={at}>
          <line
            x1={year(at)}
            x2={year(at)}
            y1={axis}
            y2={axis + 7}
            stroke="currentColor"
            strokeWidth={1.5}
          />
          <text x={year(at)} y={axis + 24} textAnchor="middle" fontSize={15} fill="currentColor">
            {at}
          </text>
        </g>
      ))}
      {timelinePlaces(timeline, length, 2 * ring + 2).map(
        ({ number, from, to, lane: inLane, label }) => {
          const middle = (from + to) / 2;
          const bar = Math.max(to - from - barGap, 5);
          const top = firstLane + lane * inLane;
          return (
            <g key={number}>
              <line
                x1={label}
                x2={middle}
                y1={2 * ring + 1}
                y2={top + 1}
                stroke="currentColor"
                strokeWidth={1.2}
              />
              <rect x={middle - bar / 2} y={top + 1} width={bar} height={5} fill="currentColor" />
              <circle
                cx={label}
                cy={ring + 1}
                r={ring}
                fill="none"
                stroke="currentColor"
                strokeWidth={1.2}
              />
              <text
                x={label}
                y={ring + 6}
                textAnchor="middle"
                fontSize={14}
                fontWeight={700}
                fill="currentColor"
              >
                {number}
              </text>
            </g>
          );
        },
      )}
    </svg>
  );
}
