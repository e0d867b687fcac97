import { Line, Rect, Svg, View } from "@react-pdf/renderer";
import { timelinePlaces, yearPlace } from "@/components/timeline/places";
import { lengths } from "@/lib/printing/arrange/lengths";
import { lanesHeight } from "@/lib/printing/arrange/treatments";
import type { Timeline } from "@/lib/summary/facts";
import { ink } from "../look";
import { Figure } from "../structure/figure";
import { NumberMark } from "./number-mark";
import { useMeasures } from "./sheet";
import { SmallWords } from "./small-words";

type TimelineProps = { readonly timeline: Timeline; readonly width: number };

/** Between the bars of one year and the next. */
const barGap = 2;

/** Years as a line: a bar for the time each treatment was, its number above, the years below. */
function Axis({ timeline, width }: TimelineProps) {
  const measures = useMeasures();
  const { size, line } = measures;
  const { number, lead, lane, tick } = measures.timeline;
  const lanes = lanesHeight(measures, timeline);
  const label = size * 2.6;
  const length = width - label;
  const from = label / 2;
  const year = yearPlace(timeline.years, length);
  const places = timelinePlaces(timeline, length, number * 1.08);
  const axis = lead + lanes;
  return (
    <View style={{ width, height: number + axis + tick + size * line }}>
      {places.map((place) => (
        <View
          key={place.number}
          style={{ position: "absolute", top: 0, left: from + place.label - number / 2 }}
        >
          <NumberMark number={place.number} />
        </View>
      ))}
      <View style={{ position: "absolute", top: number, left: from }}>
        <Svg width={length} height={axis + tick} viewBox={`0 0 ${length} ${axis + tick}`}>
          <Line x1={0} x2={length} y1={axis} y2={axis} stroke={ink.text} strokeWidth={0.8} />
          {timeline.years.map((at) => (
            <Line
              key={at}
              x1={year(at)}
              x2={year(at)}
              y1={axis}
              y2={axis + tick}
              stroke={ink.text}
              strokeWidth={0.8}
            />
          ))}
          {places.map((place) => {
            const middle = (place.from + place.to) / 2;
            const bar = Math.max(place.to - place.from - barGap, 3);
            return [
              <Line
                key={`lead ${place.number}`}
                x1={place.label}
                x2={middle}
                y1={0}
                y2={lead + lane * place.lane}
                stroke={ink.text}
                strokeWidth={0.6}
              />,
              <Rect
                key={`bar ${place.number}`}
                x={middle - bar / 2}
                y={lead + lane * place.lane}
                width={bar}
                height={lane * 0.7}
                fill={ink.text}
              />,
            ];
          })}
        </Svg>
      </View>
      {timeline.years.map((at) => (
        <View key={at} style={{ position: "absolute", top: number + axis + tick, left: year(at) }}>
          <SmallWords width={label} align="center">
            {String(at)}
          </SmallWords>
        </View>
      ))}
    </View>
  );
}

/** The treatments on an axis of years, and beside it which of them have no place there. */
export function TimelineFigure({ timeline, width }: TimelineProps) {
  const { beside } = useMeasures().timeline;
  const { unplaced } = timeline;
  const { above, below } = lengths.timeline;
  return (
    <View style={{ flexDirection: "row", marginTop: above, marginBottom: below }} wrap={false}>
      <Figure alt={timeline.alt}>
        <Axis timeline={timeline} width={unplaced === undefined ? width : width - beside} />
      </Figure>
      {unplaced !== undefined && (
        <SmallWords width={beside} align="right">
          {unplaced}
        </SmallWords>
      )}
    </View>
  );
}
