import { Circle, Path, Svg, Text, View } from "@react-pdf/renderer";
import { Fragment } from "react";
import { type Look, labelType, looks, type Tone } from "@/components/nerve-drawings/look";
import { drawingWidth } from "@/components/nerve-drawings/shape";
import {
  type DrawnFigure,
  drawnFigure,
  heightAt,
  leaderPath,
} from "@/components/nerve-drawings/shapes";
import { families } from "@/lib/printing/typesetting/families";
import type { DrawingFigure as Model } from "@/lib/summary/model";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { Figure } from "../structure/figure";
import { Words } from "../structure/words";
import { useLook } from "../use-look";

const gap = 14;

const tones: { readonly [tone in Tone]: string } = {
  ink: ink.text,
  ground: "#ffffff",
  shade: ink.shade,
  depth: ink.hatch,
  nerve: ink.text,
};

const ends = { strokeLinecap: "round", strokeLinejoin: "round" } as const;

/** One layer as the page draws it: the rim first, then the shape on top of it. */
function Layer({ d, look }: { readonly d: string; readonly look: Look }) {
  const { fill, stroke, width = 0, dashes, rim = 0 } = look;
  return (
    <>
      {rim > 0 && (
        <Path d={d} fill="none" stroke={tones.ground} strokeWidth={width + 2 * rim} {...ends} />
      )}
      <Path
        d={d}
        fill={fill === undefined ? "none" : tones[fill]}
        {...(stroke && { stroke: tones[stroke], strokeWidth: width, ...ends })}
        {...(dashes && { strokeDasharray: dashes })}
      />
    </>
  );
}

/** The labels: a line to each place, then the words, over everything else. */
function Labels({ labels }: Pick<DrawnFigure, "labels">) {
  const { size, leader, rim, dot } = labelType;
  return (
    <>
      {labels.map(({ id, leader: line }) => (
        <Fragment key={id}>
          <Layer d={leaderPath(line)} look={{ stroke: "ink", width: leader, rim }} />
          <Circle
            cx={line[1][0]}
            cy={line[1][1]}
            r={dot}
            fill={tones.ink}
            stroke={tones.ground}
            strokeWidth={rim}
          />
        </Fragment>
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
    </>
  );
}

type FigureProps = {
  readonly figure: Model;
  readonly width: number;
};

type DrawingProps = FigureProps & { readonly level?: "H2" | "H4" };

/** The picture, so wide that its labels are of the least size that is printed. */
function Picture({ figure, width }: FigureProps) {
  const drawn = drawnFigure(figure);
  if (drawn === undefined) return null;
  const height = heightAt(drawn, width);
  return (
    <Figure alt={figure.shows} height={height}>
      <Svg
        viewBox={`0 0 ${drawn.width} ${drawn.height}`}
        width={width}
        height={height}
        style={{ minHeight: height }}
      >
        {drawn.layers.map(({ role, d }) => (
          <Layer key={d} d={d} look={looks[role]} />
        ))}
        <Labels labels={drawn.labels} />
      </Svg>
    </Figure>
  );
}

/** One drawing with its words beside it, or below it where there is one column. */
export function DrawingFigure({ figure, width, level = "H4" }: DrawingProps) {
  const { type, columns } = useLook();
  const across = Math.ceil((type.least / labelType.size) * drawingWidth);
  const column = columns ? width - across - gap : width;
  return (
    // In one column a drawing with its words may be taller than a page.
    <View wrap={!columns} style={{ marginBottom: 12 }}>
      <View minPresenceAhead={type.least * 26}>
        <Words {...tag(level)} bold width={width} after={3}>
          {figure.title}
        </Words>
      </View>
      <View style={{ flexDirection: columns ? "row" : "column", columnGap: gap, rowGap: gap / 2 }}>
        <Picture figure={figure} width={across} />
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
