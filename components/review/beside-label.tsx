import { View } from "@react-pdf/renderer";
import { Words } from "@/components/summary/pdf/structure/words";
import { tag } from "@/lib/tagged-pdf/tag";
import { idColumn, longText, reviewType } from "./booklet-look";

type BesideProps = {
  readonly label: string;
  readonly text: string;
  /** The type size of the words, in points. */
  readonly size: number;
  readonly width: number;
};

/** Words under their label, where a page may end within them. */
function Stacked({ label, text, size, width }: BesideProps) {
  return (
    <>
      <Words size={reviewType.small} width={width}>
        {label}
      </Words>
      <Words size={size} width={width} after={2}>
        {text}
      </Words>
    </>
  );
}

/** Words with a small label at their left. */
export function BesideLabel(props: BesideProps) {
  const { label, text, size, width } = props;
  const inner = width - idColumn;
  if (text.length > longText) return <Stacked {...props} />;
  return (
    <View {...tag("TR")} wrap={false} style={{ flexDirection: "row", marginBottom: 2 }}>
      <View
        style={{ width: idColumn, paddingRight: 6, paddingTop: (size - reviewType.small) * 0.7 }}
      >
        <Words {...tag("TH", { scope: "Row" })} size={reviewType.small} width={idColumn - 6}>
          {label}
        </Words>
      </View>
      <View style={{ width: inner }}>
        <Words {...tag("TD")} size={size} width={inner}>
          {text}
        </Words>
      </View>
    </View>
  );
}
