import { View } from "@react-pdf/renderer";
import { Words } from "@/components/summary/pdf/structure/words";
import type { BookletModel, ReviewBlock } from "@/lib/review/booklet";
import { BesideLabel } from "./beside-label";
import { BlockHead } from "./block-head";
import { NoteLine } from "./block-room";
import { longText, reviewType } from "./booklet-look";

type BlockProps = {
  readonly block: ReviewBlock;
  readonly marks: BookletModel["marks"];
  readonly width: number;
  /** Its place among the headings. */
  readonly level: "H3" | "H4";
};

function Notes({ notes, width }: { readonly notes: readonly string[]; readonly width: number }) {
  return notes.map((line) => (
    <Words key={line} bold size={reviewType.small} width={width} after={2}>
      {line}
    </Words>
  ));
}

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
 * first row and the note with the last, unless those are long.
 */
export function ReviewBlockView({ block, marks, width, level }: BlockProps) {
  const rows = rowsOf(block, marks).map(({ key, ...row }) => ({
    length: row.text.length,
    view: <BesideLabel key={key} {...row} width={width} />,
  }));
  const [first, ...others] = rows;
  const last = others.pop();
  const before = [block.heading ?? "", ...block.notes].join("").length + (first?.length ?? 0);
  const together = before <= longText;
  const note = <NoteLine label={marks.note} width={width} />;
  return (
    <>
      <View wrap={false} style={{ marginTop: 10 }}>
        <BlockHead block={block} marks={marks} width={width} level={level} />
        {together && <Notes notes={block.notes} width={width} />}
        {together && first?.view}
        {together && last === undefined && note}
      </View>
      {!together && <Notes notes={block.notes} width={width} />}
      {!together && first?.view}
      {others.map(({ view }) => view)}
      {last !== undefined && last.length > longText && last.view}
      {(last !== undefined || !together) && (
        <View wrap={false}>
          {last !== undefined && last.length <= longText && last.view}
          {note}
        </View>
      )}
    </>
  );
}
