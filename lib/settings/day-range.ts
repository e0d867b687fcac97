import { clinicDay, clinicDayBounds, daysFrom } from "./clinic-time";
import type { ClinicSettings } from "./settings";

/**
 * The days a list goes over. `any` is for searching, whatever the day. The last two are lists of work,
 * whatever the day too: what no clinician has reviewed, and what is deleted soon and not filed.
 */
export type DeskRange =
  | { readonly kind: "upcoming" }
  | { readonly kind: "past" }
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "any" }
  | { readonly kind: "to-review" }
  | { readonly kind: "unfiled" };

/** What bounds a list by appointment, and whether the next appointment or the last comes first. */
export type RangeBounds = {
  readonly from?: Date;
  /** Not part of the range itself. */
  readonly to?: Date;
  readonly order: "asc" | "desc";
};

/** Whether a text is a day (YYYY-MM-DD) of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return daysFrom(text, 0) === text;
  } catch {
    return false;
  }
}

/** The bounds of a range, by the days of the clinic's clock. Today is upcoming until it is over. */
export function boundsOf(
  range: DeskRange,
  now: Date,
  place: Pick<ClinicSettings, "timeZone">,
): RangeBounds {
  const today = clinicDayBounds(clinicDay(now, place), place);
  switch (range.kind) {
    case "upcoming":
      return { from: today.from, order: "asc" };
    case "past":
      return { to: today.from, order: "desc" };
    case "day":
      return { ...clinicDayBounds(range.day, place), order: "asc" };
    case "any":
      return { order: "desc" };
    case "to-review":
    case "unfiled":
      return { order: "asc" };
  }
}
