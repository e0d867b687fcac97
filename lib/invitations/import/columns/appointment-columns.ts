import type { Candidate, Candidates } from "./candidates";
import { shareOf } from "./cell-content";
import type { Places } from "./fields";

type Kind = "both" | "date" | "time" | "none";

const most = 0.5;

/** What a column about the appointment holds in most of its cells, whatever it is called. */
function kindOf({ cells }: Candidate, today: string): Kind {
  if (shareOf(cells, ["time"], today) > most) return "time";
  const both = shareOf(cells, ["date-and-time"], today);
  const dates = both + shareOf(cells, ["date"], today);
  if (dates <= most) return numberKind(cells);
  return both * 2 > dates ? "both" : "date";
}

/** Bare numbers are times such as 1430, or days as a spreadsheet counts them. */
function numberKind(cells: readonly string[]): Kind {
  const filled = cells.filter((cell) => cell !== "");
  const all = (pattern: RegExp) => filled.length > 0 && filled.every((cell) => pattern.test(cell));
  if (all(/^(?:[01]?\d|2[0-3])[0-5]\d$/)) return "time";
  if (all(/^\d{5}$/)) return "date";
  return all(/^\d{5}[.,]\d+$/) ? "both" : "none";
}

/** A header of a column with date and time that can be of nothing but the appointment. */
const isCertain = ({ header }: Candidate): boolean => /appointment|appt|cita/.test(header);

/** Where day and time of the appointment stand: together, or each in its own column. */
export function appointmentPlaces(found: Candidates, today: string): Places {
  const ofField = (field: "appointment" | "appointmentDate" | "appointmentTime") =>
    (found[field] ?? []).map((candidate) => ({ candidate, field, kind: kindOf(candidate, today) }));
  const all = [
    ...ofField("appointment"),
    ...ofField("appointmentDate"),
    ...ofField("appointmentTime"),
  ];
  const first = (kind: Kind) => all.find((one) => one.kind === kind)?.candidate;
  const [both, time] = [first("both"), first("time")];
  const date = all
    .filter(({ kind }) => kind === "date")
    .toSorted(
      (one, other) => Number(one.field === "appointment") - Number(other.field === "appointment"),
    )[0];
  const aside = time === undefined ? {} : { appointmentTime: time.at };
  if (both !== undefined && (isCertain(both) || date === undefined || time === undefined)) {
    return { appointment: both.at, ...aside };
  }
  if (date !== undefined) return { appointmentDate: date.candidate.at, ...aside };
  // No cell is a date: the headers decide, and the rows say what is wrong with them.
  const named: { -readonly [F in keyof Places]: number } = {};
  for (const { field, candidate } of all) named[field] ??= candidate.at;
  return named as Places;
}
