import { View } from "@react-pdf/renderer";
import type { LineList } from "@/lib/summary/facts";
import { tag } from "@/lib/tagged-pdf/tag";
import type { PartViewProps } from "./part-view";
import { Section } from "./section";
import { useMeasures } from "./sheet";
import { SmallWords } from "./small-words";

/** Numbered lines under their heading. */
export function Lines({ shown, width }: PartViewProps<LineList>) {
  const { part, note } = shown;
  const { numberGutter: gutter } = useMeasures();
  return (
    <Section heading={part.heading} note={note} width={width}>
      {part.lines.length === 0 ? (
        <SmallWords width={width}>{part.none}</SmallWords>
      ) : (
        <View {...tag("L")}>
          {part.lines.map((line, index) => (
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
