import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";

type FigureProps = {
  /** What the picture says, in words. The same words stand beside it in print. */
  readonly alt: string;
  readonly children: ReactNode;
};

/** A drawing. `alt` is kept here for tagged output; the renderer itself does not read it. */
export function Figure({ children }: FigureProps) {
  return <View wrap={false}>{children}</View>;
}
