import type { OverviewParts } from "@/lib/summary/overview/parts";
import type { OverviewPartId } from "@/lib/words/summary-words";
import { bodyMap } from "./body-map";
import { factList } from "./facts";
import { tableColumns } from "./lengths";
import { lineList } from "./lines";
import { medicines } from "./medicines";
import type { PartArranger, Place } from "./part-arranger";
import { scales } from "./scales";
import { tableOf } from "./table";
import { treatments } from "./treatments";

type PartRecord<Part> = Place & PartArranger<Part>;

/**
 * Where each part of page 1 stands, how it is cut and how high it is; in the order a clinician needs
 * them. One or two parts to a band, so that reading across and down keeps that order.
 */
export const partArrangers: {
  readonly [Id in OverviewPartId]: PartRecord<OverviewParts[Id]>;
} = {
  knowFirst: { band: 1, share: 0.56, ...factList },
  bodyMap: { band: 1, share: 0.44, ...bodyMap },
  scales: { band: 2, share: 0.44, ...scales },
  topQuestions: { band: 2, share: 0.56, ...lineList },
  matters: { band: 3, share: 0.5, ...factList },
  blocks: { band: 3, share: 0.5, ...tableOf({ columns: tableColumns.blocks, rows: 4, most: 4 }) },
  medicines: { band: 4, share: 1, ...medicines },
  treatments: { band: 5, share: 1, ...treatments },
  dailyLife: { band: 6, share: 0.5, ...factList },
  pain: { band: 6, share: 0.5, ...factList },
};
