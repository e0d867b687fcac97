import { View } from "@react-pdf/renderer";
import { ink } from "@/components/summary/pdf/look";
import { Words } from "@/components/summary/pdf/structure/words";
import { reviewType } from "./booklet-look";

const box = 170;

/** The line for initials at the head of every page. */
export function PageSignature({
  words,
  width,
}: {
  readonly words: string;
  readonly width: number;
}) {
  return (
    <View
      fixed
      style={{
        height: 26,
        marginBottom: 8,
        flexDirection: "row",
        justifyContent: "flex-end",
        alignItems: "flex-end",
        borderBottomWidth: 0.75,
        borderBottomColor: ink.rule,
      }}
    >
      <View style={{ width: width - box, paddingBottom: 2, paddingRight: 6 }}>
        <Words size={reviewType.small} width={width - box - 6} align="right">
          {words}
        </Words>
      </View>
      <View style={{ width: box, height: 22, borderWidth: 0.75, borderColor: ink.rule }} />
    </View>
  );
}
