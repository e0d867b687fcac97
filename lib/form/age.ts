import type { Condition } from "./condition";
import type { Step } from "./step";

/** What is known of a person's age: the day, by the clock, and the birth date, or the item that asks it. */
export type KnownOfAge = {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The item that asks the date of birth, where it is asked; it may be answered, or not. */
  readonly birthDateItem: string | undefined;
  /** YYYY-MM-DD, where the clinic gave it. */
  readonly bornOn?: string | undefined;
};

const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;

const always: Condition = { all: [] };
const never: Condition = { any: [] };

/** A condition in which ages are dates of birth, and where the clinic gave one, are decided. */
export function withAge(condition: Condition, known: KnownOfAge): Condition {
  const each = (parts: readonly Condition[]) => parts.map((part) => withAge(part, known));
  if ("all" in condition) return { all: each(condition.all) };
  if ("any" in condition) return { any: each(condition.any) };
  if ("not" in condition) return { not: withAge(condition.not, known) };
  if (!("ageOrUnknown" in condition)) return condition;
  const { from, to } = condition.ageOrUnknown;
  const { today, birthDateItem: item, bornOn } = known;
  const [after, upTo] = [yearsBefore(today, to + 1), yearsBefore(today, from)];
  if (bornOn !== undefined) return bornOn > after && bornOn <= upTo ? always : never;
  if (item === undefined) return always;
  return { any: [{ not: { item, answered: true } }, { item, after, upTo }] };
}

/** The steps of a form for a day, and for whom the clinic knows. */
export const stepsAtAge = (steps: readonly Step[], known: KnownOfAge): readonly Step[] =>
  steps.map((step) => ({
    ...step,
    items: step.items.map((item) =>
      item.when === undefined ? item : { ...item, when: withAge(item.when, known) },
    ),
  }));
