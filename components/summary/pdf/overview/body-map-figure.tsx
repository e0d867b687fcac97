import { G, Path, Svg, View } from "@react-pdf/renderer";
import { bodyMap } from "@/components/body-map/shapes";
import { mapWordsWidth } from "@/lib/printing/arrange/body-map";
import type { BodyMap, BodyMark } from "@/lib/summary/facts";
import { ink } from "../look";
import { Figure } from "../structure/figure";
import type { PartViewProps } from "./part-view";
import { Section } from "./section";
import { useMeasures } from "./sheet";
import { SmallWords } from "./small-words";

type Side = "front" | "back";

const shapes: { readonly [region: string]: { readonly view: Side; readonly d: string } } =
  bodyMap.shapes;

/** One view: marked places are shaded with a firm edge, the main place is solid black. */
function BodyView({ view, marks }: { readonly view: Side; readonly marks: readonly BodyMark[] }) {
  const { width, height } = bodyMap.viewBox;
  const drawn = useMeasures().figure.height;
  const shown = marks.flatMap((mark) => {
    const shape = shapes[mark.region];
    return shape?.view === view ? [{ ...mark, d: shape.d }] : [];
  });
  return (
    <Svg viewBox={`0 0 ${width} ${height}`} height={drawn} width={(drawn * width) / height}>
      <Path d={bodyMap.outline[view]} fill="#ffffff" stroke={ink.text} strokeWidth={4} />
      <Path d={bodyMap.details[view]} fill="none" stroke={ink.rule} strokeWidth={2.5} />
      <G>
        {shown.map(({ region, main, d }) => (
          <Path
            key={region}
            d={d}
            fill={main ? ink.text : ink.hatch}
            stroke={ink.text}
            strokeWidth={main ? 6 : 4}
          />
        ))}
      </G>
    </Svg>
  );
}

/** Front and back of the body with the places marked, and the same in words beside it. */
export function BodyMapFigure({ shown, width }: PartViewProps<BodyMap>) {
  const { part: map, note } = shown;
  const { front, back, left, right } = map.labels;
  const views = [
    { view: "front", name: front, sides: [right, left] },
    { view: "back", name: back, sides: [left, right] },
  ] as const;
  const measures = useMeasures();
  const { width: across, gap } = measures.figure;
  const corner = across * 0.4;
  return (
    <Section heading={map.heading} note={note} width={width}>
      <View style={{ flexDirection: "row" }}>
        {views.map(({ view, name, sides }) => (
          <View key={view} style={{ width: across, marginRight: gap }}>
            <Figure alt={map.words}>
              <View style={{ alignItems: "center" }}>
                <BodyView view={view} marks={map.marks} />
              </View>
            </Figure>
            <View style={{ position: "absolute", top: 0, left: 0 }}>
              <SmallWords width={corner}>{sides[0]}</SmallWords>
            </View>
            <View style={{ position: "absolute", top: 0, right: 0 }}>
              <SmallWords width={corner} align="right">
                {sides[1]}
              </SmallWords>
            </View>
            <SmallWords width={across} align="center" bold>
              {name}
            </SmallWords>
          </View>
        ))}
        <SmallWords width={mapWordsWidth({ measures, width })}>{map.words}</SmallWords>
      </View>
    </Section>
  );
}
