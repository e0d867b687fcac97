import { View } from "@react-pdf/renderer";
import type { LineList } from "@/lib/summary/model";
import { tag } from "@/lib/tagged-pdf/tag";
import { Section } from "./section";
import { useMeasures } from "./sheet";
import { SmallWords } from "./small-words";

/** Numbered lines under their heading. */
export function Lines({ list, width }: { readonly list: LineList; readonly width: number }) {
  const { numberGutter: gutter } = useMeasures();
  return (
    <Section heading={list.heading} continued={list.continued} width={width}>
      {list.lines.length === 0 ? (
        <SmallWords width={width}>{list.none}</SmallWords>
      ) : (
        <View {...tag("L")}>
          {list.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
            <View key={index} style={{ flexDirection: "row" }} wrap={false} {...tag("LI")}>
              <View {...tag("Lbl")}>
                <SmallWords width={gutter} bold>
                  {`${index + 1}.`}
                </SmallWords>
              </View>
              <View {...tag("LBody")}>
                <SmallWords width={width - gutter}>{line}</SmallWords>
              </View>
            </View>
          ))}
        </View>
      )}
    </Section>
  );
}
