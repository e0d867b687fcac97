import { View } from "@react-pdf/renderer";
import { ink } from "@/components/summary/pdf/look";
import { Words } from "@/components/summary/pdf/structure/words";
import { tag } from "@/lib/tagged-pdf/tag";
import { naturalWidths, optionWidths, tick } from "./option-rows";
import { penType } from "./pen-type";

const { box, gap: boxGap, apart: columnGap } = tick;

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

/** Up to seven short options all stand on one line, in type a little smaller if need be. */
function oneLine(options: readonly string[], width: number, size: number) {
  if (options.length > 9) return undefined;
  return [size, Math.min(size, penType.hint)]
    .map((fitting) => {
      const widths = naturalWidths(options, fitting);
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
  const widths = optionWidths(options, width, size);
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap, rowGap: 1 }}>
      {options.map((option, at) => (
        <TickBox key={option} width={widths[at] ?? width} size={size}>
          {option}
        </TickBox>
      ))}
    </View>
  );
}
