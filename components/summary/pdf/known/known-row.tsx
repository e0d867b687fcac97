import { View } from "@react-pdf/renderer";
import type { GridView, SaidCell, SaidRow } from "@/lib/evidence/grid-view";
import { tag } from "@/lib/tagged-pdf/tag";
import { numberInOne } from "../grid/grid-numbers";
import { saidInOne } from "../grid/grid-words";
import { ShareFigure } from "../information/share-figure";
import { Heading } from "../structure/heading";
import { Words } from "../structure/words";
import { useLook } from "../use-look";

type KnownRowProps = { readonly grid: GridView; readonly row: SaidRow; readonly width: number };

function Cell({ name, cell, width }: { name: string; cell: SaidCell; width: number }) {
  const { type } = useLook();
  const pictures = cell.numbers.flatMap((one) => one.pictures);
  return (
    <View wrap={pictures.length > 0} style={{ marginBottom: 4 }}>
      <Words {...tag("H3")} bold size={type.note} width={width}>
        {name}
      </Words>
      {cell.sentences.length > 0 && <Words width={width}>{saidInOne(cell.sentences)}</Words>}
      {cell.numbers.map((one) => (
        <Words key={`${one.value} ${one.compared}`} width={width}>
          {numberInOne(one)}
        </Words>
      ))}
      {cell.gap !== undefined && <Words width={width}>{cell.gap}</Words>}
      {pictures.map((share) => (
        <ShareFigure key={`${share.title} ${share.with}`} share={share} width={width} />
      ))}
    </View>
  );
}

/** One row of a booklet: each treatment in the same order, then why we say this. */
export function KnownRow({ grid, row, width }: KnownRowProps) {
  const { type } = useLook();
  const nameOf = (option: string) => grid.options.find(({ id }) => id === option)?.name ?? option;
  return (
    <>
      <Heading width={width} level="H2">
        {row.title}
      </Heading>
      {row.mixed !== undefined && <Words width={width}>{row.mixed}</Words>}
      {row.cells.map((cell) => (
        <Cell key={cell.option} name={nameOf(cell.option)} cell={cell} width={width} />
      ))}
      {row.why.length > 0 && (
        <Words {...tag("H3")} bold size={type.note} width={width}>
          {grid.whyHeading}
        </Words>
      )}
      {row.why.map((said) => (
        <Words key={said.text} width={width} after={2}>
          {saidInOne([said])}
        </Words>
      ))}
    </>
  );
}
