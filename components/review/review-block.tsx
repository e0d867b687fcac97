import { View } from "@react-pdf/renderer";
import { Words } from "@/components/summary/pdf/structure/words";
import type { BookletModel, ReviewBlock } from "@/lib/review/booklet";
import { BesideLabel } from "./beside-label";
import { BlockHead } from "./block-head";
import { NoteLine } from "./block-room";
import { reviewType } from "./booklet-look";

type BlockProps = {
  readonly block: ReviewBlock;
  readonly marks: BookletModel["marks"];
  readonly width: number;
};

/** The words of a block and its sources, in the order they are read. */
const rowsOf = ({ lines, sources }: ReviewBlock, { source }: BookletModel["marks"]) => [
  ...lines.map(({ id, label, text }) => ({ key: id, label, text, size: reviewType.words })),
  ...sources.map(({ name, says }) => ({
    key: `source ${name}`,
    label: source,
    text: says === undefined ? name : `${name}: ${says}`,
    size: reviewType.small,
  })),
];

/**
 * One block: its head, when it is shown, its words, its sources, and room for a note. A page may end
 * between any two of its rows, since some blocks are taller than a page; the head stays with the
 * first row and the note with the last.
 */
export function ReviewBlockView({ block, marks, width }: BlockProps) {
  const rows = rowsOf(block, marks).map(({ key, ...row }) => (
    <BesideLabel key={key} {...row} width={width} />
  ));
  const note = <NoteLine label={marks.note} width={width} />;
  return (
    <>
      <View wrap={false} style={{ marginTop: 10 }}>
        <BlockHead block={block} marks={marks} width={width} />
        {block.notes.map((line) => (
          <Words key={line} bold size={reviewType.small} width={width} after={2}>
            {line}
          </Words>
        ))}
        {rows.slice(0, 1)}
        {rows.length === 1 && note}
      </View>
      {rows.slice(1, -1)}
      {rows.length > 1 && (
        <View wrap={false}>
          {rows.slice(-1)}
          {note}
        </View>
      )}
    </>
  );
}
