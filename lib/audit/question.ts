import { clinicDayBounds } from "@/lib/settings/clinic-time";
import { isDay } from "@/lib/settings/day-range";
import type { ClinicSettings } from "@/lib/settings/settings";
import { type AuditAction, auditActions } from "./event";

/** Which events are asked for: all, unless an action or a day of the clinic's is named. */
export type AuditQuestion = {
  readonly action?: AuditAction;
  /** YYYY-MM-DD. */
  readonly day?: string;
  /** Only events with a smaller number, to page back. */
  readonly before?: number;
};

type Parameters = { readonly [name in "action" | "day" | "before"]: string | undefined };

const isAction = (text: string | undefined): text is AuditAction =>
  auditActions.some((action) => action === text);

/** What an address asks for. What it says wrongly is left out, so that more is shown, never less. */
export function auditQuestion({ action, day, before }: Parameters): AuditQuestion {
  return {
    ...(isAction(action) ? { action } : {}),
    ...(day !== undefined && isDay(day) ? { day } : {}),
    ...(before !== undefined && /^[1-9]\d{0,8}$/.test(before) ? { before: Number(before) } : {}),
  };
}

/** The same as a condition on the rows. */
export function whereOf(
  { action, day, before }: AuditQuestion,
  place: Pick<ClinicSettings, "timeZone">,
) {
  const bounds = day === undefined ? null : clinicDayBounds(day, place);
  return {
    ...(action === undefined ? {} : { action }),
    ...(bounds === null ? {} : { at: { gte: bounds.from, lt: bounds.to } }),
    ...(before === undefined ? {} : { seq: { lt: before } }),
  };
}
