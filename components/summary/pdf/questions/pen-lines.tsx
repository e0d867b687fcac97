import { View } from "@react-pdf/renderer";
import type { Look } from "@/lib/printing/arrange/looks";
import { ink } from "../look";
import { useLook } from "../use-look";

/** Between two lines for a pen: 8 mm, and wider where the print is larger. */
export const penLine = ({ type }: Look): number => (type.body > 12 ? 31 : 22.7);

/** Ruled room to write in. */
export function PenLines({ count }: { readonly count: number }) {
  const height = penLine(useLook());
  return Array.from({ length: count }, (_, at) => (
    <View
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike.
      key={at}
      style={{ height, borderBottomWidth: 0.6, borderBottomColor: ink.rule }}
    />
  ));
}
