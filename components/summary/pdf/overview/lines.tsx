import { View } from "@react-pdf/renderer";
import type { LineList } from "@/lib/summary/model";
import { Section } from "./section";
import { useMeasures } from "./sheet";
import { SmallWords } from "./small-words";

type LinesProps = {
  readonly list: LineList;
  /** Numbered when the order is the person's own. */
  readonly numbered: boolean;
  readonly width: number;
};

/** A list of lines under its heading. */
export function Lines({ list, numbered, width }: LinesProps) {
  const measures = useMeasures();
  const gutter = numbered ? measures.numberGutter : measures.gutter;
  return (
    <Section heading={list.heading} continued={list.continued} width={width}>
      {list.lines.length === 0 && <SmallWords width={width}>{list.none}</SmallWords>}
      {list.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
        <View key={index} style={{ flexDirection: "row" }} wrap={false}>
          <SmallWords width={gutter} bold>
            {numbered ? `${index + 1}.` : "–"}
          </SmallWords>
          <SmallWords width={width - gutter}>{line}</SmallWords>
        </View>
      ))}
    </Section>
  );
}
