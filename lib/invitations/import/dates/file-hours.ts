import type { Columns } from "@/lib/invitations/import/columns/columns-of";
import { inTurns } from "@/lib/invitations/in-turns";
import type { MomentReader } from "./read-moments";
import type { Hours, WrittenTime } from "./written-time";

/** From here on, in the morning, a time is read as it stands where nothing in its file says by which clock. */
const morning = "08:00";
/** Before this hour of the day hardly anybody has an appointment. */
export const night = "07:00";

const dateFields = ["appointment", "appointmentDate"] as const;

/** The times that one row gives for the appointment. Midnight is what systems write for none. */
function timesIn(cells: readonly string[], places: Columns["places"], moments: MomentReader) {
  const at = (field: keyof Columns["places"]) => cells[places[field] ?? -1] ?? "";
  const ofDates = dateFields.map((field) => {
    const moment = at(field) === "" ? "unread" : moments.read(at(field), "appointment");
    return typeof moment === "string" ? null : moment.time;
  });
  const beside = at("appointmentTime");
  const times = [...ofDates, beside === "" ? null : moments.time(beside)];
  return times.filter((time) => time !== null && time.time !== "00:00");
}

/**
 * The clock that the appointments of a whole file are written by; null where nothing shows it. Who writes
 * am or pm anywhere writes by the clock of 12 hours.
 */
export async function judgeHours(
  { rows, places }: Pick<Columns, "rows" | "places">,
  moments: MomentReader,
): Promise<Hours | null> {
  const seen = await inTurns(rows, ({ cells }) =>
    timesIn(cells ?? [], places, moments).map((time) => time?.shows),
  );
  const shown = new Set(seen.flat());
  return shown.has(12) ? 12 : shown.has(24) ? 24 : null;
}

/** Whether a time could be twelve hours later, in a file of that clock. */
export function couldBeLater({ time, isSure }: WrittenTime, hours: Hours | null): boolean {
  if (isSure || hours === 24) return false;
  return hours === 12 || time < morning;
}
