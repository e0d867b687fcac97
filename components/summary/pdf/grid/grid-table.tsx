import { View } from "@react-pdf/renderer";
import type { GridView, SaidCell, SaidRow } from "@/lib/evidence/grid-view";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { GridNumbers, hasNumbers } from "./grid-numbers";
import { GridWords, saidInOne } from "./grid-words";

type GridTableProps = { readonly grid: GridView; readonly width: number };

const gap = 5;
/** The column of the rows' names, as a share of the width. */
const nameShare = 0.1;

const wordsOf = ({ sentences, gap: missing }: SaidCell): string =>
  [saidInOne(sentences), missing].filter(Boolean).join(" ");

const line = { borderTopWidth: 0.5, borderTopColor: ink.rule, paddingTop: 1 } as const;

type RowProps = GridTableProps & { readonly row: SaidRow };

function Row({ grid, row, width }: RowProps) {
  const name = width * nameShare;
  const across = (width - name) / row.cells.length - gap;
  return (
    <>
      <View {...tag("TR")} wrap={false} style={{ ...line, flexDirection: "row" }}>
        <View {...tag("TH", { scope: "Row" })} style={{ width: name, paddingRight: gap }}>
          <GridWords width={name - gap} bold>
            {row.title}
          </GridWords>
        </View>
        {row.cells.map((cell) => (
          <View key={cell.option} {...tag("TD")} style={{ width: across + gap, paddingRight: gap }}>
            <GridWords width={across}>{wordsOf(cell)}</GridWords>
          </View>
        ))}
      </View>
      {hasNumbers(row) && (
        <View {...tag("TR")} wrap={false} style={{}}>
          <View {...tag("TD", { colSpan: row.cells.length + 1 })} style={{ width }}>
            <GridNumbers grid={grid} row={row} width={width} />
          </View>
        </View>
      )}
    </>
  );
}

/** The grid as a table: a treatment a column, and the numbers of a row beneath it. */
export function GridTable({ grid, width }: GridTableProps) {
  const name = width * nameShare;
  const across = (width - name) / grid.options.length - gap;
  return (
    <View {...tag("Table")}>
      <View {...tag("TR")} style={{ flexDirection: "row", backgroundColor: ink.shade }}>
        <View {...tag("TD")} style={{ width: name }} />
        {grid.options.map(({ id, name: option }) => (
          <View
            key={id}
            {...tag("TH", { scope: "Column" })}
            style={{ width: across + gap, paddingRight: gap }}
          >
            <GridWords width={across} bold>
              {option}
            </GridWords>
          </View>
        ))}
      </View>
      {grid.rows.map((row) => (
        <Row key={row.id} grid={grid} row={row} width={width} />
      ))}
    </View>
  );
}
