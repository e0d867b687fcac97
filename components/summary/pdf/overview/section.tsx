import { Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { lengths } from "@/lib/printing/arrange/lengths";
import { noteBeside } from "@/lib/printing/arrange/part-frame";
import { breakWords } from "@/lib/printing/typesetting/break-words";
import { ruler } from "@/lib/printing/typesetting/ruler";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { useMeasures } from "./sheet";
import { SmallWords } from "./small-words";

type SectionProps = {
  readonly heading: string;
  /** What is said beside the heading, or below the part where there is no room. */
  readonly note?: string | undefined;
  readonly width: number;
  readonly children: ReactNode;
};

/** One part of page 1: its heading with a note beside it, and its content. */
export function Section({ heading, note = "", width, children }: SectionProps) {
  const measures = useMeasures();
  const { heading: size, between, line } = measures;
  const beside = note !== "" && noteBeside({ ruler, measures, width }, heading, note);
  return (
    <View style={{ width, marginBottom: between }}>
      <View
        minPresenceAhead={size * 4}
        style={{
          flexDirection: "row",
          justifyContent: "space-between",
          alignItems: "flex-end",
          borderBottomWidth: lengths.section.rule,
          borderBottomColor: ink.text,
          marginBottom: lengths.section.belowRule,
        }}
      >
        <Text
          {...tag("H3")}
          hyphenationCallback={breakWords(width / size)}
          style={{ fontSize: size, fontWeight: 700, lineHeight: line }}
        >
          {heading}
        </Text>
        {beside && <Text style={{ fontSize: measures.size, lineHeight: line }}>{note}</Text>}
      </View>
      {children}
      {note !== "" && !beside && (
        <SmallWords width={width} align="right">
          {note}
        </SmallWords>
      )}
    </View>
  );
}
