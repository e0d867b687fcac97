import { Path, Svg, View } from "@react-pdf/renderer";
import { bodyMap } from "@/components/body-map/shapes";
import { ink } from "@/components/summary/pdf/look";
import { Figure } from "@/components/summary/pdf/structure/figure";
import { Words } from "@/components/summary/pdf/structure/words";
import type { PaperAnswer } from "@/lib/paper-form/model";
import { tag } from "@/lib/tagged-pdf/tag";
import { penType } from "./pen-type";
import { TickBoxes } from "./tick-boxes";

type Map = Extract<PaperAnswer, { kind: "map" }>;
type MapView = Map["views"][number];

const shapes: { readonly [region: string]: { readonly d: string } } = bodyMap.shapes;
const drawn = 170;
const across = (drawn * bodyMap.viewBox.width) / bodyMap.viewBox.height;
const sideWords = 64;

/** One view of the body with every place outlined, to be marked with a pen. */
function EmptyView({ view }: { readonly view: MapView }) {
  const { width, height } = bodyMap.viewBox;
  return (
    <View style={{ alignItems: "center" }}>
      <Words bold size={penType.hint} width={across + 2 * sideWords} align="center">
        {view.heading}
      </Words>
      <View style={{ flexDirection: "row" }}>
        <View style={{ width: sideWords, paddingTop: 30 }}>
          <Words size={penType.hint} width={sideWords} align="right">
            {view.sides[0]}
          </Words>
        </View>
        <Figure alt={view.heading}>
          <Svg viewBox={`0 0 ${width} ${height}`} height={drawn} width={across}>
            <Path d={bodyMap.outline[view.view]} fill="#ffffff" stroke={ink.text} strokeWidth={4} />
            {view.places.map(({ id }) => (
              <Path
                key={id}
                d={shapes[id]?.d ?? ""}
                fill="none"
                stroke={ink.hatch}
                strokeWidth={1.6}
              />
            ))}
            <Path d={bodyMap.details[view.view]} fill="none" stroke={ink.rule} strokeWidth={2} />
            <Path d={bodyMap.outline[view.view]} fill="none" stroke={ink.text} strokeWidth={4} />
          </Svg>
        </Figure>
        <View style={{ width: sideWords, paddingTop: 30 }}>
          <Words size={penType.hint} width={sideWords}>
            {view.sides[1]}
          </Words>
        </View>
      </View>
    </View>
  );
}

/** The body from the front and the back, large enough to mark. */
export function BlankBodyMap({ map }: { readonly map: Map }) {
  return (
    <View style={{ flexDirection: "row", justifyContent: "space-around" }}>
      {map.views.map((view) => (
        <EmptyView key={view.view} view={view} />
      ))}
    </View>
  );
}

/** The same places in a list. */
export function PlaceLists({ map, width }: { readonly map: Map; readonly width: number }) {
  return (
    <View>
      {map.views.map((view) => (
        <View key={view.view} style={{ marginTop: 8 }}>
          <Words {...tag("H4")} bold size={penType.hint} width={width} after={3}>
            {view.heading}
          </Words>
          <TickBoxes
            options={view.places.map(({ name }) => name)}
            width={width}
            size={penType.hint}
          />
        </View>
      ))}
    </View>
  );
}
