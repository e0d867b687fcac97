import { Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { breakWords } from "../break-words";
import { ink } from "../look";
import { tag } from "../structure/tag";
import { useMeasures } from "./sheet";
import { SmallWords } from "./small-words";

type SectionProps = {
  readonly heading: string;
  readonly continued?: string | undefined;
  readonly width: number;
  readonly children: ReactNode;
};

/** One part of page 1: heading, content and, where the content was cut, where the rest stands. */
export function Section({ heading, continued, width, children }: SectionProps) {
  const { heading: size, between } = useMeasures();
  return (
    <View style={{ width, marginBottom: between }}>
      <Text
        {...tag("H3")}
        hyphenationCallback={breakWords(width / size)}
        style={{
          fontSize: size,
          fontWeight: 700,
          lineHeight: 1.2,
          borderBottomWidth: 0.9,
          borderBottomColor: ink.text,
          marginBottom: 2,
        }}
      >
        {heading}
      </Text>
      {children}
      {continued !== undefined && (
        <SmallWords width={width} bold align="right">
          {continued}
        </SmallWords>
      )}
    </View>
  );
}
