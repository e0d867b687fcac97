import { type Fitting, onceEach } from "../fit-part";
import type { Overview } from "../model";
import { inBands, type OverviewPartId, overviewParts } from "./arrangement";
import type { Room } from "./heights";
import { bandsHeight, partHeight, partRooms } from "./page-height";

/** The parts of page 1 that can be cut, and those that cannot. */
export type FittingParts = { readonly [id in OverviewPartId]: Fitting<Overview[id]> };

export type FittedParts = Pick<Overview, OverviewPartId>;

type Lines = Record<OverviewPartId, number>;

/** Heights of one part by its lines. */
const heightsOf = <Id extends OverviewPartId>(id: Id, part: Fitting<Overview[Id]>, room: Room) =>
  onceEach((lines) => partHeight(id, part.fit(lines), room));

/**
 * Shares the room of page 1, `height` points of a sheet for the parts below its head. Each part first gets the
 * lines it has in any case; then, in the order of urgency, a few lines at a time go to each that needs
 * more, as long as there is room. A line beside a taller part costs nothing.
 */
export function sharePage(parts: FittingParts, sheet: Room, height: number): FittedParts {
  const rooms = partRooms(inBands, sheet.width, sheet.measures);
  const room = (id: OverviewPartId) => rooms.get(id) ?? sheet;
  const heights = new Map(
    overviewParts.map((id) => [id, heightsOf(id, parts[id], room(id))] as const),
  );
  const tall = (lines: Lines) => bandsHeight(inBands, (id) => heights.get(id)?.(lines[id]) ?? 0);
  const linesBy = (count: (part: Fitting<unknown>) => number) =>
    Object.fromEntries(overviewParts.map((id) => [id, count(parts[id])])) as Lines;
  const inFull = linesBy(({ need }) => need);
  const lines =
    tall(inFull) <= height ? inFull : linesBy(({ need, floor }) => Math.min(need, floor));
  const growBy = (most: number) => (id: OverviewPartId) => {
    const more = Math.min(parts[id].need, lines[id] + most);
    const fits = more > lines[id] && tall({ ...lines, [id]: more }) <= height;
    if (fits) lines[id] = more;
    return fits;
  };
  for (const most of [3, 1]) {
    // Each round asks every part: one that was refused may later stand beside a taller one.
    while (overviewParts.filter(growBy(most)).length > 0);
  }
  const fitted = <Id extends OverviewPartId>(id: Id): Overview[Id] => parts[id].fit(lines[id]);
  return {
    knowFirst: fitted("knowFirst"),
    bodyMap: fitted("bodyMap"),
    scales: fitted("scales"),
    topQuestions: fitted("topQuestions"),
    matters: fitted("matters"),
    blocks: fitted("blocks"),
    medicines: fitted("medicines"),
    treatments: fitted("treatments"),
    dailyLife: fitted("dailyLife"),
    pain: fitted("pain"),
  };
}
