import type { DrawingFigure } from "@/lib/summary/model";
import { type Look, labelType, looks, type Tone } from "./look";
import { drawnFigure, leaderPath } from "./shapes";

const tones: { readonly [tone in Tone]: string } = {
  ink: "currentColor",
  ground: "var(--drawing-ground, Canvas)",
  shade: "var(--drawing-shade, Canvas)",
  depth: "var(--drawing-depth, GrayText)",
  nerve: "var(--drawing-nerve, currentColor)",
};

const toneOf = (tone: Tone | undefined): string => (tone === undefined ? "none" : tones[tone]);

/** One layer. The rim is the outer half of a wider stroke that is painted first. */
function Layer({ d, look }: { readonly d: string; readonly look: Look }) {
  const { fill, stroke, width, dashes, rim = 0 } = look;
  if (stroke === undefined && rim > 0) {
    return (
      <path
        d={d}
        fill={toneOf(fill)}
        stroke={tones.ground}
        strokeWidth={2 * rim}
        paintOrder="stroke"
      />
    );
  }
  return (
    <>
      {rim > 0 && (
        <path d={d} fill="none" stroke={tones.ground} strokeWidth={(width ?? 0) + 2 * rim} />
      )}
      <path
        d={d}
        fill={toneOf(fill)}
        stroke={toneOf(stroke)}
        strokeWidth={width}
        strokeDasharray={dashes}
      />
    </>
  );
}

/**
 * A drawing with its labels. Its words stand beside it and say the same, so it is not read out. It
 * takes its colours from the page, so it reads in light, dark and print.
 */
export function NerveDrawing({ figure }: { readonly figure: DrawingFigure }) {
  const drawn = drawnFigure(figure);
  if (drawn === undefined) return null;
  const { size, leader, rim, dot } = labelType;
  return (
    <svg
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawn.layers.map(({ role, d }) => (
        <Layer key={d} d={d} look={looks[role]} />
      ))}
      {drawn.labels.map(({ id, leader: line }) => (
        <g key={id}>
          <Layer d={leaderPath(line)} look={{ stroke: "ink", width: leader, rim }} />
          <circle
            cx={line[1][0]}
            cy={line[1][1]}
            r={dot}
            fill={tones.ink}
            stroke={tones.ground}
            strokeWidth={rim}
          />
        </g>
      ))}
      <g fill="currentColor" fontSize={size}>
        {drawn.labels.map(({ id, lines, x, align }) => (
          <text key={id} textAnchor={align} fontWeight={id === "treated" ? 700 : 400}>
            {lines.map(({ words, y }) => (
              <tspan key={y} x={x} y={y}>
                {words}
              </tspan>
            ))}
          </text>
        ))}
      </g>
    </svg>
  );
}
