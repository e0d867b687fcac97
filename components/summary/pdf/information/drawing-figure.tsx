import { Circle, G, Path, Svg, Text, View } from "@react-pdf/renderer";
import { type Look, labelType, looks, type Tone } from "@/components/nerve-drawings/look";
import {
  type DrawnFigure,
  drawnFigure,
  heightAt,
  leaderPath,
} from "@/components/nerve-drawings/shapes";
import { families } from "@/lib/printing/families";
import type { DrawingFigure as Model } from "@/lib/summary/model";
import { ink } from "../look";
import { Figure } from "../structure/figure";
import { tag } from "../structure/tag";
import { Words } from "../structure/words";

/** 8 cm in points: the smallest at which the labels keep 9 points. */
const across = 227;
const gap = 14;

const tones: { readonly [tone in Tone]: string } = {
  ink: ink.text,
  ground: "#ffffff",
  shade: ink.shade,
  depth: ink.hatch,
  nerve: ink.text,
};

const ends = { strokeLinecap: "round", strokeLineJoin: "round" } as const;

/** One layer as the page draws it: the rim first, then the shape on top of it. */
function Layer({ d, look }: { readonly d: string; readonly look: Look }) {
  const { fill, stroke, width = 0, dashes, rim = 0 } = look;
  return (
    <G>
      {rim > 0 && (
        <Path d={d} fill="none" stroke={tones.ground} strokeWidth={width + 2 * rim} {...ends} />
      )}
      <Path
        d={d}
        fill={fill === undefined ? "none" : tones[fill]}
        {...(stroke && { stroke: tones[stroke], strokeWidth: width, ...ends })}
        {...(dashes && { strokeDasharray: dashes })}
      />
    </G>
  );
}

/** The labels: a line to each place, then the words, over everything else. */
function Labels({ labels }: Pick<DrawnFigure, "labels">) {
  const { size, leader, rim, dot } = labelType;
  return (
    <G>
      {labels.map(({ id, leader: line }) => (
        <G key={id}>
          <Layer d={leaderPath(line)} look={{ stroke: "ink", width: leader, rim }} />
          <Circle
            cx={line[1][0]}
            cy={line[1][1]}
            r={dot}
            fill={tones.ink}
            stroke={tones.ground}
            strokeWidth={rim}
          />
        </G>
      ))}
      {labels.flatMap(({ id, lines, x, align }) =>
        lines.map(({ words, y }) => (
          <Text
            key={`${id} ${y}`}
            x={x}
            y={y}
            textAnchor={align}
            style={{
              fontFamily: families,
              fontSize: size,
              fontWeight: id === "treated" ? 700 : 400,
            }}
          >
            {words}
          </Text>
        )),
      )}
    </G>
  );
}

/** One drawing with its words beside it: the picture of the page, on paper. */
export function DrawingFigure({
  figure,
  width,
}: {
  readonly figure: Model;
  readonly width: number;
}) {
  const drawn = drawnFigure(figure);
  const column = width - across - gap;
  return (
    <View wrap={false} style={{ marginBottom: 12 }}>
      <Words {...tag("H4")} bold width={width} after={3}>
        {figure.title}
      </Words>
      <View style={{ flexDirection: "row", columnGap: gap }}>
        <View style={{ width: across }}>
          {drawn && (
            <Figure alt={figure.shows}>
              <Svg
                viewBox={`0 0 ${drawn.width} ${drawn.height}`}
                width={across}
                height={heightAt(drawn, across)}
              >
                {drawn.layers.map(({ role, d }) => (
                  <Layer key={d} d={d} look={looks[role]} />
                ))}
                <Labels labels={drawn.labels} />
              </Svg>
            </Figure>
          )}
        </View>
        <View style={{ width: column }}>
          <Words width={column} after={4}>
            {figure.shows}
          </Words>
          <Words width={column}>{[figure.named, figure.sources].join(" ")}</Words>
        </View>
      </View>
    </View>
  );
}
