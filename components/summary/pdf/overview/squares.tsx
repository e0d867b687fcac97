import { Rect, Svg } from "@react-pdf/renderer";
import { ink } from "../look";
import { useMeasures } from "./sheet";

const each = [0, 1, 2];

/** How much something helped, as 0 to 3 filled squares beside the words that say the same. */
export function Squares({ filled }: { readonly filled: number }) {
  const { squares, size } = useMeasures();
  const width = squares - size * 0.4;
  return (
    <Svg
      viewBox="0 0 24 9"
      width={width}
      height={(width * 9) / 24}
      style={{ marginTop: size * 0.12 }}
    >
      {each.map((at) => (
        <Rect
          key={at}
          x={at * 8 + 0.6}
          y={1.4}
          width={6.2}
          height={6.2}
          fill={at < filled ? ink.text : "#ffffff"}
          stroke={ink.text}
          strokeWidth={0.7}
        />
      ))}
    </Svg>
  );
}
