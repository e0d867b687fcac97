import { Text } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { breakWords } from "@/lib/printing/typesetting/break-words";
import { useMeasures } from "./sheet";

type SmallWordsProps = {
  readonly children: ReactNode;
  readonly width: number;
  readonly bold?: boolean;
  /** Whether words in bold stand among them that may be as wide as a line. */
  readonly strong?: boolean;
  readonly align?: "left" | "right" | "center";
};

/** A run of words on page 1. */
export function SmallWords({ children, width, bold, strong, align }: SmallWordsProps) {
  const { size, line } = useMeasures();
  return (
    <Text
      hyphenationCallback={breakWords(width / size, bold || strong ? "bold" : "regular")}
      style={{
        width,
        fontSize: size,
        lineHeight: line,
        fontWeight: bold ? 700 : 400,
        textAlign: align ?? "left",
      }}
    >
      {children}
    </Text>
  );
}

/** Words in bold inside a run. */
export function Strong({ children }: { readonly children: string }) {
  return <Text style={{ fontWeight: 700 }}>{children}</Text>;
}
