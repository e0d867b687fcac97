/** More than this at once is an attack; the oldest are asked of the database again. */
const mostKept = 10_000;
/** After this long the database is asked again: another process may have cleared a limit there. */
const longestMilliseconds = 30_000;

type Refused = {
  readonly until: Date;
  readonly askAgainAt: number;
  readonly subject: string | null;
};

const refusals = new Map<string, Refused>();

/** Remembers that a key is refused until then. */
export function keepRefused(key: string, subject: string | null, until: Date, now: Date): void {
  refusals.delete(key);
  const askAgainAt = Math.min(until.getTime(), now.getTime() + longestMilliseconds);
  refusals.set(key, { until, askAgainAt, subject });
  const oldest = refusals.keys().next().value;
  if (refusals.size > mostKept && oldest !== undefined) refusals.delete(oldest);
}

/** Until when a key is refused, as far as this process knows without asking; else null. */
export function refusedUntil(key: string, now: Date): Date | null {
  const refused = refusals.get(key);
  if (refused === undefined) return null;
  const left = refused.askAgainAt - now.getTime();
  // More than there ever was: the clock was set back.
  if (left > 0 && left <= longestMilliseconds) return refused.until;
  refusals.delete(key);
  return null;
}

/** Forgets what was refused for these subjects; without any, everything. */
export function forgetRefused(subjects?: readonly string[]): void {
  for (const [key, { subject }] of refusals) {
    const goes = subjects === undefined || (subject !== null && subjects.includes(subject));
    if (goes) refusals.delete(key);
  }
}
