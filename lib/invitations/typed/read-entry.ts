import type { DateBoxes } from "@/lib/form/typed-date";
import { type WayOfEntry, wayOfEntry } from "@/lib/invitations/entered-by";
import { readTypedDate } from "@/lib/invitations/links/link-date";

/** What staff confirmed before they fill a form in with a person. */
export type ReadEntry = {
  readonly way: WayOfEntry;
  /** The date of birth as it was given, or that they checked who it is themselves. */
  readonly identity: { readonly dateOfBirth: string } | "confirmed";
};

export type EntryProblem = "way" | "identity" | "unread" | "consent";

type Given = {
  /** As it was typed. */
  readonly typed: { readonly [field: string]: string };
  readonly today: string;
  readonly languages: readonly string[];
  /** Whether the person agreed before. */
  readonly agreed: boolean;
};

/** Reads the form, or says what is missing in it, in its order. */
export function readEntry({
  typed,
  today,
  languages,
  agreed,
}: Given): ReadEntry | { readonly problems: readonly EntryProblem[] } {
  const way = wayOfEntry(typed["way"] ?? null);
  const part = (name: string) => typed[`birth-${name}`] ?? "";
  const boxes: DateBoxes = { day: part("day"), month: part("month"), year: part("year") };
  const isTyped = Object.values(boxes).some((one) => one.trim() !== "");
  const read = isTyped ? readTypedDate(boxes, today, languages) : null;
  const dateOfBirth = read !== null && "date" in read ? read.date : null;
  const isConfirmed = typed["confirmed"] === "yes";
  const identity = dateOfBirth !== null ? { dateOfBirth } : isConfirmed ? "confirmed" : null;
  const problems: EntryProblem[] = [
    ...(way === null ? (["way"] as const) : []),
    ...(isTyped && dateOfBirth === null ? (["unread"] as const) : []),
    ...(!isTyped && identity === null ? (["identity"] as const) : []),
    ...(agreed || typed["consent"] === "yes" ? [] : (["consent"] as const)),
  ];
  return way === null || identity === null || problems.length > 0
    ? { problems }
    : { way, identity };
}
