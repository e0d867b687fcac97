import { Circle, Line, Svg, View } from "@react-pdf/renderer";
import { lengths } from "@/lib/printing/arrange/lengths";
import { scaleEnds, scaleLine } from "@/lib/printing/arrange/scales";
import type { ScaleRow, Scales } from "@/lib/summary/facts";
import { ink } from "../look";
import { Figure } from "../structure/figure";
import type { PartViewProps } from "./part-view";
import { Section } from "./section";
import { useMeasures } from "./sheet";
import { SmallWords, Strong } from "./small-words";

const ticks = Array.from({ length: 11 }, (_, tick) => tick);
const at = (value: number): number => 6 + value * 10;

/** A line from 0 to 10 with a tick for each number and a black dot on the answer, if there is one. */
function ScaleLine({ row, width }: { readonly row: ScaleRow; readonly width: number }) {
  const dashed = row.value === null ? { strokeDasharray: "2 3" } : {};
  return (
    <Svg viewBox="0 0 112 12" width={width} height={(width * 12) / 112}>
      <Line x1={at(0)} y1={6} x2={at(10)} y2={6} stroke={ink.text} strokeWidth={0.8} {...dashed} />
      {ticks.map((tick) => (
        <Line
          key={tick}
          x1={at(tick)}
          x2={at(tick)}
          y1={tick % 5 === 0 ? 2 : 3.8}
          y2={tick % 5 === 0 ? 10 : 8.2}
          stroke={ink.text}
          strokeWidth={0.8}
        />
      ))}
      {row.value !== null && <Circle cx={at(row.value)} cy={6} r={4.4} fill={ink.text} />}
    </Svg>
  );
}

/** The 0 to 10 scales, each with its answer in words beside the drawing. */
export function ScalesFigure({ shown, width }: PartViewProps<Scales>) {
  const { part, note } = shown;
  const measures = useMeasures();
  const { label, words, row: minHeight } = measures.scale;
  const line = scaleLine({ measures, width });
  const { ends, beforeWords } = lengths.scales;
  const [low, high] = scaleEnds(part);
  return (
    <Section heading={part.heading} note={note} width={width}>
      <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
        <SmallWords width={width * ends[0]}>{low}</SmallWords>
        <SmallWords width={width * ends[1]} align="right">
          {high}
        </SmallWords>
      </View>
      {part.rows.map((row) => (
        <View key={row.label} style={{ flexDirection: "row", alignItems: "center", minHeight }}>
          <SmallWords width={label}>{row.label}</SmallWords>
          <Figure alt={`${row.label}: ${row.words}`}>
            <ScaleLine row={row} width={line} />
          </Figure>
          <View style={{ marginLeft: beforeWords }}>
            <SmallWords width={words}>
              {row.value === null ? row.words : <Strong>{row.words}</Strong>}
            </SmallWords>
          </View>
        </View>
      ))}
    </Section>
  );
}
