import { type Status, statuses } from "@/lib/invitations/status";
import { query, staffRoutes } from "@/lib/routes";
import { isDay } from "@/lib/settings/day-range";
import type { DeskQuestion } from "./list";
import { cursorOf } from "./list-cursor";
import { deskFlags } from "./list-filter";

/** What the desk's address can hold after its question mark. A name that is searched for is not in it. */
export type DeskParameters = {
  readonly range?: string | undefined;
  readonly day?: string | undefined;
  readonly status?: string | undefined;
  /** Stands for what was searched for. */
  readonly found?: string | undefined;
  /** The key of a clinician: a keyed hash, no name. */
  readonly clinician?: string | undefined;
  readonly flag?: string | undefined;
  /** `none`: a button for the ticked was pressed, and nobody was. */
  readonly ticked?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
};

const statusOf = (text: string | undefined): Status | null =>
  statuses.find((status) => status === text) ?? null;

const ranges = ["past", "to-review", "unfiled"] as const;

function rangeOf({ range, day, found }: DeskParameters): DeskQuestion["range"] {
  if (found !== undefined) return { kind: "any" };
  if (day !== undefined && isDay(day)) return { kind: "day", day };
  return { kind: ranges.find((kind) => kind === range) ?? "upcoming" };
}

const clinicianOf = (text: string | undefined): string | null =>
  text !== undefined && /^[\w+/=-]{1,64}$/.test(text) ? text : null;

/** What an address asks the desk for; what it cannot mean is left out. */
export const deskQuestion = (parameters: DeskParameters, search: string | null): DeskQuestion => ({
  range: rangeOf(parameters),
  status: statusOf(parameters.status),
  search,
  cursor: cursorOf(parameters.after, parameters.before),
  clinician: clinicianOf(parameters.clinician),
  flag: deskFlags.find((flag) => flag === parameters.flag) ?? null,
});

const names = ["range", "day", "status", "found", "clinician", "flag", "after", "before"] as const;

/** What a form of the desk says of the list it is part of. */
export const deskParametersIn = (form: URLSearchParams): DeskParameters =>
  Object.fromEntries(names.map((name) => [name, form.get(name) ?? undefined]));

/** The address of the desk with these parameters. */
export const deskAddress = (parameters: DeskParameters): string =>
  `${staffRoutes.desk}${query(parameters)}`;
