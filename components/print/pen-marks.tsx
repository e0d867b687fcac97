import { View } from "@react-pdf/renderer";
import { ink } from "@/components/summary/pdf/look";
import { Words } from "@/components/summary/pdf/structure/words";
import { textWidth } from "@/lib/summary/text-width";
import { penType, writingLine } from "./pen-type";

const box = 11;
const boxGap = 6;
const columnGap = 12;

/** A box to tick, with its words beside it. */
export function TickBox({
  children,
  width,
  size = penType.text,
  bold = false,
}: {
  readonly children: string;
  readonly width: number;
  readonly size?: number;
  readonly bold?: boolean;
}) {
  return (
    <View style={{ flexDirection: "row", width }} wrap={false}>
      <View
        style={{
          width: box,
          height: box,
          flexShrink: 0,
          marginTop: size * 0.2,
          marginRight: boxGap,
          borderWidth: 1,
          borderColor: ink.text,
        }}
      />
      <View style={{ width: width - box - boxGap }}>
        <Words size={size} bold={bold} width={width - box - boxGap}>
          {children}
        </Words>
      </View>
    </View>
  );
}

/** As many columns as leave three in four of the options on one line; the others take more lines. */
function columnsFor(options: readonly string[], width: number, size: number): number {
  const cells = options
    .map((option) => textWidth(option) * size + box + boxGap + columnGap)
    .toSorted((a, b) => a - b);
  const usual = cells[Math.ceil(cells.length * 0.75) - 1] ?? width;
  return Math.max(1, Math.min(options.length, Math.floor((width + columnGap) / usual)));
}

/** Options with a box each, read line by line. */
export function TickBoxes({
  options,
  width,
  size = penType.text,
}: {
  readonly options: readonly string[];
  readonly width: number;
  readonly size?: number;
}) {
  const columns = columnsFor(options, width, size);
  const column = (width - (columns - 1) * columnGap) / columns;
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap, rowGap: 4 }}>
      {options.map((option) => (
        <TickBox key={option} width={column - 0.01} size={size}>
          {option}
        </TickBox>
      ))}
    </View>
  );
}

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
          style={{
            height: writingLine,
            justifyContent: "flex-end",
            borderBottomWidth: 0.75,
            borderBottomColor: ink.rule,
          }}
        >
          {numbered && <Words width={24}>{`${line + 1}.`}</Words>}
        </View>
      ))}
    </View>
  );
}

/** A box for each digit of a number, with what the number is above them. */
export function DigitBoxes({ label, count }: { readonly label: string; readonly count: number }) {
  const digit = 22;
  return (
    <View>
      <Words size={penType.caption} width={count * digit + 30}>
        {label}
      </Words>
      <View style={{ flexDirection: "row" }}>
        {upTo(count).map((at) => (
          <View
            key={at}
            style={{
              width: digit,
              height: 27,
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
  const circle = 27;
  return (
    <View>
      <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
        {upTo(11).map((value) => (
          <View
            key={value}
            style={{
              width: circle,
              height: circle,
              borderRadius: circle / 2,
              borderWidth: 1,
              borderColor: ink.text,
              justifyContent: "center",
            }}
          >
            <Words align="center" size={penType.text} width={circle}>
              {String(value)}
            </Words>
          </View>
        ))}
      </View>
      <View style={{ flexDirection: "row", justifyContent: "space-between", marginVertical: 3 }}>
        <Words size={penType.hint} width={width / 2}>
          {low}
        </Words>
        <Words size={penType.hint} width={width / 2} align="right">
          {high}
        </Words>
      </View>
      <TickBox width={width}>{notSure}</TickBox>
    </View>
  );
}
