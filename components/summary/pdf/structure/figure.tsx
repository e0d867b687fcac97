import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { tag } from "@/lib/tagged-pdf/tag";

type FigureProps = {
  /** What the picture says, in words. The same words stand beside it in print. */
  readonly alt: string;
  readonly children: ReactNode;
};

/** A drawing, read as its words. */
export function Figure({ alt, children }: FigureProps) {
  return (
    <View wrap={false} {...tag("Figure", { alt })}>
      {children}
    </View>
  );
}
