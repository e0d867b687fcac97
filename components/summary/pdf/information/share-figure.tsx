import { Path, Svg, View } from "@react-pdf/renderer";
import { iconArray } from "@/components/icon-array/people";
import type { SharePicture } from "@/lib/evidence/share-picture";
import { ink } from "../look";
import { Figure } from "../structure/figure";
import { Words } from "../structure/words";
import { useLook } from "../use-look";

type ShareFigureProps = { readonly share: SharePicture; readonly width: number };

/** The drawing in em of the words below it: as wide as can be told apart on paper. */
const widest = 12.6;

/** The icon array of the page, on paper. */
export function ShareFigure({ share, width }: ShareFigureProps) {
  const { type } = useLook();
  const { title, outOf, words } = share;
  const drawn = Math.min(width, type.note * widest);
  const height = iconArray.height(outOf);
  const shares = [
    { from: 0, to: share.with, fill: ink.text },
    { from: share.with, to: outOf, fill: "#ffffff" },
  ].filter(({ from, to }) => to > from);
  return (
    <View style={{ paddingTop: 4 }}>
      <Words bold size={type.note} width={width} after={2}>
        {title}
      </Words>
      <Figure alt={`${title} ${words}`}>
        <Svg
          viewBox={`0 0 ${iconArray.width} ${height}`}
          width={drawn}
          height={(drawn * height) / iconArray.width}
        >
          {shares.map(({ from, to, fill }) => (
            <Path
              key={fill}
              d={iconArray.people(from, to)}
              fill={fill}
              stroke={ink.text}
              strokeWidth={0.7}
            />
          ))}
        </Svg>
      </Figure>
      <Words size={type.note} width={width}>
        {words}
      </Words>
    </View>
  );
}
