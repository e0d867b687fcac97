/** Whole seconds from now until then, one at least, as `Retry-After` takes them. */
export const secondsUntil = (until: Date, now: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));

/** A wait in words, such as "40 seconds" or "12 minutes", never less than it is. */
export function waitInWords(language: string, seconds: number): string {
  const [amount, unit] = seconds < 60 ? [seconds, "second"] : [Math.ceil(seconds / 60), "minute"];
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
    amount,
  );
}
