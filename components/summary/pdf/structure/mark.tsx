import { Circle, Line, Path, Polygon, Svg } from "@react-pdf/renderer";

type MarkProps = {
  readonly kind: "alert" | "unanswered" | "unsure" | "conflict" | "item";
  readonly size?: number;
};

/** A small drawn sign: it says by its shape what colour would say on a screen. */
export function Mark({ kind, size = 8 }: MarkProps) {
  return (
    <Svg viewBox="0 0 10 10" width={size} height={size}>
      {kind === "alert" && <Polygon points="5,0.4 9.8,9.4 0.2,9.4" fill="#000000" />}
      {kind === "unanswered" && (
        <Circle cx={5} cy={5} r={3.6} fill="none" stroke="#000000" strokeWidth={1.1} />
      )}
      {kind === "unsure" && (
        <>
          <Path
            d="M2.6 3.2C2.6 0.4 7.4 0.4 7.4 3.2C7.4 4.9 5 4.9 5 6.7"
            fill="none"
            stroke="#000000"
            strokeWidth={1.4}
          />
          <Circle cx={5} cy={8.9} r={0.9} fill="#000000" />
        </>
      )}
      {kind === "conflict" && (
        <>
          <Polygon points="0.4,5 4.2,1.6 4.2,8.4" fill="#000000" />
          <Polygon points="9.6,5 5.8,1.6 5.8,8.4" fill="#000000" />
        </>
      )}
      {kind === "item" && <Line x1={1} y1={5} x2={9} y2={5} stroke="#000000" strokeWidth={1.6} />}
    </Svg>
  );
}
