const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** No one alive was born before this. */
const earliest = "1900-01-01";

/**
 * What is wrong with a date in the past, as the key of its error message, or null.
 * Both dates are YYYY-MM-DD; an impossible day such as 30 February is "date".
 */
export function dateProblem(
  value: string,
  today: string,
): "date" | "dateFuture" | "dateTooOld" | null {
  const parts = pattern.exec(value);
  if (!parts) return "date";
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day) return "date";
  if (value > today) return "dateFuture";
  return value < earliest ? "dateTooOld" : null;
}
