import { View } from "@react-pdf/renderer";
import { TickBox } from "@/components/print/tick-boxes";
import { ink } from "@/components/summary/pdf/look";
import { Words } from "@/components/summary/pdf/structure/words";
import type { BookletModel, ReviewBlock } from "@/lib/review/booklet";
import { tag } from "@/lib/tagged-pdf/tag";
import { reviewType } from "./booklet-look";

const ok = 44;
const change = 68;

type BlockHeadProps = {
  readonly block: ReviewBlock;
  readonly marks: BookletModel["marks"];
  readonly width: number;
  /** One below the heading that the block stands under. */
  readonly level: "H3" | "H4";
};

/** What the block is, its id, and the two boxes to tick. */
export function BlockHead({ block, marks, width, level }: BlockHeadProps) {
  const inner = width - ok - change - 8;
  return (
    <View
      style={{
        flexDirection: "row",
        marginBottom: 3,
        paddingHorizontal: 4,
        paddingVertical: 2,
        backgroundColor: ink.shade,
      }}
    >
      <View style={{ width: inner }}>
        {block.heading !== undefined && (
          <Words bold size={reviewType.words} width={inner}>
            {block.heading}
          </Words>
        )}
        <Words size={reviewType.small} width={inner} {...tag(level)}>
          {block.id}
        </Words>
      </View>
      <TickBox width={ok} size={reviewType.note}>
        {marks.ok}
      </TickBox>
      <TickBox width={change} size={reviewType.note}>
        {marks.change}
      </TickBox>
    </View>
  );
}
