const ticks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const step = 20;
const edge = 12;
const line = 14;
const width = 10 * step + 2 * edge;

/**
 * A 0 to 10 scale as a line of ticks, the answer a filled mark. It is a picture only: the words
 * beside it say the same, so a screen reader passes over it. No mark when there is no number.
 */
export function ScalePicture({ value }: { value: number | null }) {
  return (
    <svg className="scale-picture" viewBox={`0 0 ${width} 36`} aria-hidden="true">
      <line
        x1={edge}
        x2={width - edge}
        y1={line}
        y2={line}
        stroke="currentColor"
        strokeWidth={1.5}
        strokeDasharray={value === null ? "3 3" : undefined}
      />
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={edge + tick * step}
            x2={edge + tick * step}
            y1={line - 4}
            y2={line + 4}
            stroke="currentColor"
            strokeWidth={1.5}
          />
          <text
            x={edge + tick * step}
            y={line + 19}
            textAnchor="middle"
            fontSize={11}
            fontWeight={tick === value ? 700 : 400}
            fill="currentColor"
          >
            {tick}
          </text>
        </g>
      ))}
      {value === null ? null : (
        <circle cx={edge + value * step} cy={line} r={7} fill="currentColor" />
      )}
    </svg>
  );
}
