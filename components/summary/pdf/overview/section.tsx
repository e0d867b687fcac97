import { Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { breakWords } from "@/lib/printing/break-words";
import { noteBeside } from "@/lib/summary/page-one/heights";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { useMeasures } from "./sheet";
import { SmallWords } from "./small-words";

type SectionProps = {
  readonly heading: string;
  readonly continued?: string | undefined;
  readonly width: number;
  readonly children: ReactNode;
};

/** One part of page 1: its heading, beside it that something was left out, and its content. */
export function Section({ heading, continued, width, children }: SectionProps) {
  const measures = useMeasures();
  const { heading: size, between, line } = measures;
  const note = continued ?? "";
  const beside = note !== "" && noteBeside({ measures, width }, { heading, continued: note });
  return (
    <View style={{ width, marginBottom: between }}>
      <View
        minPresenceAhead={size * 4}
        style={{
          flexDirection: "row",
          justifyContent: "space-between",
          alignItems: "flex-end",
          borderBottomWidth: 0.75,
          borderBottomColor: ink.text,
          marginBottom: 2.5,
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
