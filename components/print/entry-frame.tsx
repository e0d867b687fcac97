import { View } from "@react-pdf/renderer";
import { ink } from "@/components/summary/pdf/look";
import { Words } from "@/components/summary/pdf/structure/words";
import type { PaperField } from "@/lib/paper-form/model";
import { tag } from "@/lib/tagged-pdf/tag";
import { penType, writingLine } from "./pen-type";
import { TickBoxes } from "./tick-boxes";

/** How many shares of a row there are: two short texts and a few boxes stand side by side. */
const row = 7;

function shareOf({ options }: PaperField): number {
  if (options.length > 6) return row;
  return options.length > 0 ? 3 : 2;
}

/** The fields in rows, each as full as it can be, in their order. */
function inRows(fields: readonly PaperField[]): readonly (readonly PaperField[])[] {
  const rows: PaperField[][] = [];
  let used = row;
  for (const field of fields) {
    const share = shareOf(field);
    if (used + share > row) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(field);
    used += share;
  }
  return rows;
}

const padding = 2;

function Cell({ field, width }: { readonly field: PaperField; readonly width: number }) {
  const inner = width - 2 * padding - 1;
  return (
    <View
      style={{
        width,
        padding,
        borderRightWidth: 0.75,
        borderBottomWidth: 0.75,
        borderColor: ink.rule,
      }}
    >
      <Words size={penType.caption} width={inner}>
        {field.label}
      </Words>
      {field.options.length > 0 ? (
        <TickBoxes options={field.options} width={inner} size={penType.caption} />
      ) : (
        <View style={{ height: writingLine * (0.6 + field.lines * 0.45) }} />
      )}
    </View>
  );
}

/** The empty frame of one entry: a cell for each field. */
export function EntryFrame({
  name,
  fields,
  width,
}: {
  readonly name: string;
  readonly fields: readonly PaperField[];
  readonly width: number;
}) {
  return (
    <View style={{ marginBottom: 3 }}>
      <Words {...tag("H4")} bold size={penType.hint} width={width} after={1}>
        {name}
      </Words>
      <View style={{ borderTopWidth: 0.75, borderLeftWidth: 0.75, borderColor: ink.rule }}>
        {inRows(fields).map((cells) => {
          const shares = cells.reduce((sum, field) => sum + shareOf(field), 0);
          return (
            <View key={cells[0]?.id} style={{ flexDirection: "row" }}>
              {cells.map((field) => (
                <Cell
                  key={field.id}
                  field={field}
                  width={((width - 0.75) * shareOf(field)) / shares}
                />
              ))}
            </View>
          );
        })}
      </View>
    </View>
  );
}
