import { Text, View } from "@react-pdf/renderer";
import { ink } from "../look";
import { useMeasures } from "./sheet";

/** A number in a ring: the same beside a treatment and on the axis of years. */
export function NumberMark({ number }: { readonly number: number }) {
  const { size, timeline } = useMeasures();
  const across = timeline.number;
  return (
    <View
      style={{
        width: across,
        height: across,
        borderWidth: 0.7,
        borderColor: ink.text,
        borderRadius: across / 2,
        backgroundColor: "#ffffff",
      }}
    >
      <Text
        style={{
          fontSize: size,
          lineHeight: 1,
          fontWeight: 700,
          width: across - 1.4,
          textAlign: "center",
          paddingTop: (across - 1.4 - size) / 2,
        }}
      >
        {number}
      </Text>
    </View>
  );
}
