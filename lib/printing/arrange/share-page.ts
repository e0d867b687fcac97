import type { Overview } from "@/lib/summary/model";
import { forEachPart, type OverviewParts } from "@/lib/summary/overview/parts";
import type { OverviewPartId } from "@/lib/words/summary-words";
import { type Band, partsIn, withoutLast } from "./bands";
import { bandsHeight, partRooms, type ShownParts, showEach } from "./page-height";
import { type Fitting, memoizeByLines } from "./part-arranger";
import { partArrangers } from "./parts";
import type { Room } from "./room";

type FittingParts = { readonly [Id in OverviewPartId]: Fitting<OverviewParts[Id]> };
const fitEach = (
  fit: <Id extends OverviewPartId>(id: Id) => Fitting<OverviewParts[Id]>,
): FittingParts => forEachPart<FittingParts>(fit);

type ByPart<Value> = { [Id in OverviewPartId]: Value };

/** A few lines at a time first, then what is left line by line. */
const steps = [3, 1];

type SharedPage = { readonly bands: readonly Band[]; readonly parts: ShownParts };

/**
 * Shares the room of page 1, `height` points of a sheet for the parts below its head. Each part first
 * gets the lines it has in any case; then, in the order of urgency, a few lines at a time go to each
 * that needs more, as long as there is room. A line beside a taller part costs nothing.
 */
export function sharePage(
  overview: Overview,
  bands: readonly Band[],
  sheet: Room,
  height: number,
): SharedPage {
  const rooms = partRooms(bands, sheet);
  const room = (id: OverviewPartId) => rooms.get(id) ?? sheet;
  const ids = partsIn(bands);
  const fitting = fitEach((id) =>
    partArrangers[id].fitting(room(id), overview[id], overview.whenCut),
  );
  const heights = forEachPart<ByPart<(lines: number) => number>>((id) =>
    memoizeByLines(fitting[id].height),
  );
  const lines = forEachPart<ByPart<number>>((id) => Math.min(fitting[id].need, fitting[id].floor));
  const tall = (given: ByPart<number>) => bandsHeight(bands, (id) => heights[id](given[id]));
  const fewer = tall(lines) > height ? withoutLast(bands) : undefined;
  if (fewer) return sharePage(overview, fewer, sheet, height);
  const growBy = (most: number) => (id: OverviewPartId) => {
    const more = Math.min(fitting[id].need, lines[id] + most);
    const fits = more > lines[id] && tall({ ...lines, [id]: more }) <= height;
    if (fits) lines[id] = more;
    return fits;
  };
  for (const most of steps) {
    // Each round asks every part: one that was refused may later stand beside a taller one.
    while (ids.filter(growBy(most)).length > 0);
  }
  return { bands, parts: showEach((id) => fitting[id].fit(lines[id])) };
}
