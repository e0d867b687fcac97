import type { OverviewParts } from "@/lib/summary/overview/parts";
import type { OverviewPartId } from "@/lib/words/summary-words";
import { bodyMap } from "./body-map";
import { factListOf } from "./facts";
import { tableColumns } from "./lengths";
import { lineList } from "./lines";
import { medicines } from "./medicines";
import type { PartArranger, Place } from "./part-arranger";
import { scales } from "./scales";
import { tableOf } from "./table";
import { treatments } from "./treatments";

type PartRecord<Part> = Place & PartArranger<Part>;

/** What lists of facts get in any case: of each fact a line, or two, or of the first ones a line. */
const every = { lines: 1, facts: Number.POSITIVE_INFINITY };
const twoLines = { lines: 2, facts: Number.POSITIVE_INFINITY };
const some = { lines: 1, facts: 1 };

const mayLeave = true;

const blocksKind = { columns: tableColumns.blocks, rows: 4, most: 4 };

/**
 * Where each part of page 1 stands, how it is cut and how high it is; in the order a clinician needs
 * them: reading across and down keeps that order.
 */
export const partArrangers: {
  readonly [Id in OverviewPartId]: PartRecord<OverviewParts[Id]>;
} = {
  safety: { band: 1, column: 1, share: 0.56, ...factListOf(every) },
  told: { band: 1, column: 2, share: 0.44, ...factListOf(twoLines) },
  topQuestions: { band: 1, column: 2, share: 0.44, ...lineList },
  bodyMap: { band: 2, column: 1, share: 0.56, ...bodyMap },
  scales: { band: 2, column: 2, share: 0.44, ...scales },
  needs: { band: 2, column: 2, share: 0.44, ...factListOf(twoLines) },
  earlier: { band: 3, column: 1, share: 1, ...treatments },
  blocks: { band: 4, column: 1, share: 0.5, ...tableOf(blocksKind) },
  matters: { band: 4, column: 2, share: 0.5, ...factListOf(every) },
  medicines: { band: 5, column: 1, share: 1, ...medicines },
  treatments: { band: 6, column: 1, share: 1, mayLeave, ...treatments },
  scans: { band: 7, column: 1, share: 0.5, mayLeave, ...factListOf(some) },
  dailyLife: { band: 7, column: 1, share: 0.5, mayLeave, ...factListOf(some) },
  pain: { band: 7, column: 2, share: 0.5, mayLeave, ...factListOf(some) },
};
