import { View } from "@react-pdf/renderer";
import { ink } from "@/components/summary/pdf/look";
import { Words } from "@/components/summary/pdf/structure/words";
import { tag } from "@/lib/tagged-pdf/tag";
import { penType, writingLine } from "./pen-type";
import { TickBox } from "./tick-boxes";

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** Lines to write on; numbered from 1 where the order matters. */
export function RuledLines({
  lines,
  numbered = false,
}: {
  readonly lines: number;
  readonly numbered?: boolean;
}) {
  return (
    <View>
      {upTo(lines).map((line) => (
        <View
          key={line}
          {...(numbered && tag("LI"))}
          style={{
            height: writingLine,
            justifyContent: "flex-end",
            borderBottomWidth: 0.75,
            borderBottomColor: ink.rule,
          }}
        >
          {numbered && <Words {...tag("Lbl")} width={24}>{`${line + 1}.`}</Words>}
        </View>
      ))}
    </View>
  );
}

/** A box for each digit of a number, with what the number is above them. */
export function DigitBoxes({ label, count }: { readonly label: string; readonly count: number }) {
  const digit = 17;
  return (
    <View style={{ width: count * (digit + 3) }}>
      <Words size={penType.caption} width={count * (digit + 3)}>
        {label}
      </Words>
      <View style={{ flexDirection: "row" }}>
        {upTo(count).map((at) => (
          <View
            key={at}
            style={{
              width: digit,
              flexShrink: 0,
              height: 20,
              borderWidth: 1,
              borderColor: ink.text,
              marginRight: 3,
            }}
          />
        ))}
      </View>
    </View>
  );
}

/** The numbers from 0 to 10, each in a circle to mark, with what the two ends mean. */
export function NumberRow({
  low,
  high,
  notSure,
  width,
}: {
  readonly low: string;
  readonly high: string;
  readonly notSure: string;
  readonly width: number;
}) {
  const circle = 17;
  return (
    <View>
      <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
        {upTo(11).map((value) => (
          <View
            key={value}
            {...tag("LI")}
            style={{
              width: circle,
              height: circle,
              borderRadius: circle / 2,
              borderWidth: 1,
              borderColor: ink.text,
              justifyContent: "center",
            }}
          >
            <Words {...tag("LBody")} align="center" size={penType.hint} width={circle}>
              {String(value)}
            </Words>
          </View>
        ))}
      </View>
      <View style={{ flexDirection: "row", justifyContent: "space-between", marginVertical: 1 }}>
        <Words size={penType.hint} width={width / 3}>
          {low}
        </Words>
        <TickBox width={width / 5}>{notSure}</TickBox>
        <Words size={penType.hint} width={width / 3} align="right">
          {high}
        </Words>
      </View>
    </View>
  );
}
