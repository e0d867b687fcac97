import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { tag } from "@/lib/tagged-pdf/tag";

type FigureProps = {
  /** What the picture says, in words. The same words stand beside it in print. */
  readonly alt: string;
  /** In points, for one so high that it would else shrink to what a page has left, words and all. */
  readonly height?: number;
  readonly children: ReactNode;
};

/** A drawing, read as its words. */
export function Figure({ alt, height, children }: FigureProps) {
  return (
    <View
      wrap={false}
      style={height === undefined ? {} : { minHeight: height }}
      {...tag("Figure", { alt })}
    >
      {children}
    </View>
  );
}
