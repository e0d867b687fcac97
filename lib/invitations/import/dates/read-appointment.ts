import type { RowProblem } from "@/lib/invitations/import/row-problems";
import type { Read } from "@/lib/invitations/typed/read-person";
import { type ClinicMoments, clinicMoments } from "@/lib/settings/clinic-time";
import type { DateOrder } from "@/lib/settings/countries";
import { couldBeLater } from "./file-hours";
import { hasTime, type Moment } from "./moment";
import type { MomentReader } from "./read-moments";
import type { DateFault } from "./written-date";
import type { Hours, WrittenTime } from "./written-time";

const faults = {
  unread: "appointment-unread",
  century: "appointment-unread",
  weekday: "appointment-weekday",
} as const satisfies { readonly [F in DateFault]: RowProblem };

/** What a file's appointments are read against. */
export type AppointmentRules = {
  readonly order: DateOrder;
  /** The clock of the file, where something shows it. */
  readonly hours: Hours | null;
  readonly moments: MomentReader;
  readonly clock: (day: string, time: string) => ClinicMoments;
  readonly now: Date;
};

/** The clinic's clock, asked once for each day and time: a file holds few, many times over. */
export function clinicClock(place: { readonly timeZone: string }): AppointmentRules["clock"] {
  const known = new Map<string, ClinicMoments>();
  return (day, time) => {
    const key = `${day} ${time}`;
    const meant = known.get(key) ?? clinicMoments(day, time, place);
    known.set(key, meant);
    return meant;
  };
}

/** The one time of day that the two cells say, midnight standing for none. */
function timeOf(
  moment: Moment,
  cell: string,
  { moments, hours }: Pick<AppointmentRules, "moments" | "hours">,
): Read<WrittenTime, RowProblem> {
  const own = hasTime(moment) ? moment.time : null;
  const beside = cell === "" ? null : moments.time(cell);
  if (cell !== "" && beside === null) return { problem: "time-unread" };
  if (own && beside && own.time !== beside.time) return { problem: "times-differ" };
  const value = beside?.isSure ? beside : (own ?? beside);
  if (value === null) return { problem: "time-unread" };
  return couldBeLater(value, hours) ? { problem: "time-half" } : { value };
}

function momentOf(
  day: string,
  { time, offset }: WrittenTime,
  clock: AppointmentRules["clock"],
): Read<Date, RowProblem> {
  if (offset !== null) {
    return { value: new Date(Date.parse(`${day}T${time}:00Z`) - offset * 60_000) };
  }
  const meant = clock(day, time);
  if (meant.kind === "one") return { value: meant.moment };
  return { problem: meant.kind === "gap" ? "time-gap" : "time-twice" };
}

/** When an appointment is: by the clinic's clock, unless the cell says by which. */
export function appointmentIn(
  day: Moment | DateFault,
  timeCell: string,
  { order, clock, now, ...rules }: AppointmentRules,
): Read<Date, RowProblem> {
  if (typeof day === "string") return { problem: faults[day] };
  const date = day.date?.date[order] ?? null;
  if (date === null) return { problem: "appointment-unread" };
  const time = timeOf(day, timeCell, rules);
  if ("problem" in time) return time;
  const moment = momentOf(date, time.value, clock);
  if ("problem" in moment) return moment;
  return moment.value <= now ? { problem: "appointment-past" } : moment;
}
