import { View } from "@react-pdf/renderer";
import { ink } from "@/components/summary/pdf/look";
import { Words } from "@/components/summary/pdf/structure/words";
import { noteLine, reviewType } from "./booklet-look";

/** A line to write on. */
export function NoteLine({ label, width }: { readonly label: string; readonly width: number }) {
  return (
    <View
      wrap={false}
      style={{
        height: noteLine,
        justifyContent: "flex-end",
        borderBottomWidth: 0.6,
        borderBottomColor: ink.rule,
      }}
    >
      <Words size={reviewType.small} width={width}>
        {label}
      </Words>
    </View>
  );
}
