import { View } from "@react-pdf/renderer";
import { ink } from "@/components/summary/pdf/look";
import { Words } from "@/components/summary/pdf/structure/words";
import { ruler } from "@/lib/printing/typesetting/ruler";
import { tag } from "@/lib/tagged-pdf/tag";
import { penType } from "./pen-type";

const box = 8.5;
const boxGap = 4;
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
    <View {...tag("LI")} style={{ flexDirection: "row", flexShrink: 0, width }} wrap={false}>
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
        <Words {...tag("LBody")} size={size} bold={bold} width={width - box - boxGap}>
          {children}
        </Words>
      </View>
    </View>
  );
}

/** How wide each option is on one line, in points at most, with its box. */
const natural = (options: readonly string[], size: number): readonly number[] =>
  options.map((option) => ruler.width(option, "bold") * size + box + boxGap);

/** As many columns as leave three in four of the options on one line; the others take more lines. */
function columnsFor(options: readonly string[], width: number, size: number): number {
  const cells = natural(options, size).map((one) => one + columnGap);
  cells.sort((a, b) => a - b);
  const usual = cells[Math.ceil(cells.length * 0.75) - 1] ?? width;
  return Math.max(1, Math.min(options.length, Math.floor((width + columnGap) / usual)));
}

/** Up to seven short options all stand on one line, in type a little smaller if need be. */
function oneLine(options: readonly string[], width: number, size: number) {
  if (options.length > 9) return undefined;
  return [size, Math.min(size, penType.hint)]
    .map((fitting) => {
      const widths = natural(options, fitting);
      const rest = width - widths.reduce((sum, one) => sum + one, 0);
      return { size: fitting, widths, gap: rest / Math.max(1, options.length - 1) };
    })
    .find(({ gap }) => gap >= 6);
}

/** Whether options stand on one line of a width. */
export const fitOneLine = (options: readonly string[], width: number): boolean =>
  oneLine(options, width, penType.hint) !== undefined;

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
  const line = oneLine(options, width, size);
  if (line !== undefined) {
    return (
      <View style={{ flexDirection: "row", columnGap: Math.min(line.gap, 2 * columnGap) }}>
        {options.map((option, at) => (
          <TickBox key={option} width={line.widths[at] ?? 0} size={line.size}>
            {option}
          </TickBox>
        ))}
      </View>
    );
  }
  const columns = columnsFor(options, width, size);
  const column = (width - (columns - 1) * columnGap) / columns;
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap, rowGap: 1 }}>
      {options.map((option) => (
        <TickBox key={option} width={column - 0.01} size={size}>
          {option}
        </TickBox>
      ))}
    </View>
  );
}
