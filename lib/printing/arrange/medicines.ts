import type { Medicines } from "@/lib/summary/facts";
import { cutFact, factHeight, factLines } from "./facts";
import { tableColumns } from "./lengths";
import { inFull, type PartArranger, withNote } from "./part-arranger";
import { frameHeight } from "./part-frame";
import { sum } from "./room";
import { shareLines } from "./share-lines";
import { fittingRows, rowsHeight } from "./table";

const kind = { columns: tableColumns.medicines, rows: 2, most: 2 };

/** Blood thinners before the table of pain medicines, and other medicines after it. */
export const medicines: PartArranger<Medicines> = {
  whole: inFull,
  height: (room, { part, note }) => {
    const facts = [...(part.thinners ? [part.thinners] : []), part.others];
    const rows = rowsHeight(room, part, kind.columns);
    return frameHeight(room, part, note) + rows + sum(facts.map((fact) => factHeight(room, fact)));
  },
  fitting: (room, part, words) => {
    const { thinners, others } = part;
    const table = fittingRows(room, part, kind, words);
    const needs = [
      thinners ? factLines(room, thinners) : 0,
      table.need,
      factLines(room, others),
    ];
    // Page 1 has the thinners' names in full where it begins.
    const floors = [1, table.floor, 1];
    return {
      need: sum(needs),
      floor: sum(needs.map((need, at) => Math.min(need, floors[at] ?? 1))),
      fit: (lines) => {
        const [forThinners = 0, forTable = 0, forOthers = 0] = shareLines(needs, lines, floors);
        const first = thinners && cutFact(room, thinners, forThinners);
        const last = cutFact(room, others, forOthers);
        const rows = table.fit(forTable);
        const facts = { ...(first ? { thinners: first.fact } : {}), others: last.fact };
        const cut = rows.cut || first?.cut === true || last.cut;
        return { ...withNote(rows.part, cut, words), ...rows, cut, part: { ...rows.part, ...facts } };
      },
    };
  },
};
