import { isDay } from "@/lib/settings/day-range";

/** Where many appointments move to: one day, or some days on or back from where each is. */
export type Move =
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "shift"; readonly days: number };

/** What must be fixed before anything can be moved, and at which field. */
export type MoveProblem = "how-missing" | "day-unread" | "days-unread";

export const moveFields = ["how", "day", "days"] as const;
type TypedMove = { readonly [field in (typeof moveFields)[number]]: string };

/** Further than a year is a slip of the finger. */
const furthest = 366;

export const typedMoveIn = (form: URLSearchParams): TypedMove => ({
  how: (form.get("how") ?? "").trim(),
  day: (form.get("day") ?? "").trim(),
  days: (form.get("days") ?? "").trim(),
});

/** Who filled in one of the two fields alone means that one, whichever is chosen. */
const meant = ({ how, day, days }: TypedMove): string =>
  day !== "" && days === "" ? "day" : day === "" && days !== "" ? "shift" : how;

/** Reads where to move to. */
export function readMove(typed: TypedMove): Move | { readonly problem: MoveProblem } {
  const { day, days } = typed;
  const how = meant(typed);
  if (how === "day") return isDay(day) ? { kind: "day", day } : { problem: "day-unread" };
  if (how !== "shift") return { problem: "how-missing" };
  const count = /^[+-]?\d{1,3}$/.test(days.replace("−", "-")) ? Number(days.replace("−", "-")) : 0;
  const isRead = count !== 0 && Math.abs(count) <= furthest;
  return isRead ? { kind: "shift", days: count } : { problem: "days-unread" };
}
