import { View } from "@react-pdf/renderer";
import { Words } from "@/components/summary/pdf/structure/words";
import { idColumn, reviewType } from "./booklet-look";

type BesideProps = {
  readonly label: string;
  readonly text: string;
  /** The type size of the words, in points. */
  readonly size: number;
  readonly width: number;
};

/** Words with a small label at their left. No string of the content is taller than a page. */
export function BesideLabel({ label, text, size, width }: BesideProps) {
  const inner = width - idColumn;
  return (
    <View wrap={false} style={{ flexDirection: "row", marginBottom: 2 }}>
      <View
        style={{ width: idColumn, paddingRight: 6, paddingTop: (size - reviewType.small) * 0.7 }}
      >
        <Words size={reviewType.small} width={idColumn - 6}>
          {label}
        </Words>
      </View>
      <View style={{ width: inner }}>
        <Words size={size} width={inner}>
          {text}
        </Words>
      </View>
    </View>
  );
}
