import type { ShownEntry } from "@/lib/questionnaire/shown-entries";
import type { AskedView } from "@/lib/questionnaire/step-view";
import { fill } from "@/lib/words/fill";
import { useFormState } from "./form-state";
import { ItemField } from "./item-field";

type Props = {
  readonly asked: readonly AskedView[];
  /** The ids of those that show, by what the fields hold. */
  readonly shown: ReadonlySet<string>;
  readonly entries: { readonly [itemId: string]: readonly ShownEntry[] };
  readonly entryId: string;
};

/** Items in a row that depend on the same answers stand in one box; each other one for itself. */
function boxesOf(asked: readonly AskedView[]): readonly (readonly AskedView[])[] {
  const boxes: AskedView[][] = [];
  for (const one of asked) {
    const before = boxes.at(-1)?.[0]?.shownIf;
    const same = before !== undefined && JSON.stringify(before) === JSON.stringify(one.shownIf);
    if (same) boxes.at(-1)?.push(one);
    else boxes.push([one]);
  }
  return boxes;
}

/**
 * The questions of a page. Those that hang on another answer of it come and go with that answer; where
 * no script runs they are there, folded under their question.
 */
export function ItemBoxes({ asked, shown, entries, entryId }: Props) {
  const { ui } = useFormState();
  return boxesOf(asked).map((box) => {
    const fields = box.map((one) => (
      <ItemField
        key={one.item.id}
        asked={one}
        entries={entries[one.item.id] ?? []}
        entryId={entryId}
      />
    ));
    const [first] = box;
    if (first?.shownIf === undefined) return fields;
    return (
      <details
        key={first.item.id}
        className="if-it-applies"
        data-items={box.map(({ item }) => item.id).join(" ")}
        open={box.some(({ item }) => shown.has(item.id))}
      >
        <summary>{fill(ui.ifItApplies, { question: first.words.label })}</summary>
        {fields}
      </details>
    );
  });
}
