/** Far more than a person can press in a minute, and far fewer than would slow the others down. */
const mostSaves = 300;
const windowMilliseconds = 60_000;
/** More forms than this at once in one process are not counted. */
const mostKept = 20_000;

type Saves = { count: number; readonly since: number };

const saves = new Map<string, Saves>();

/**
 * Counts a save of one form's session: null when it may go on, else when the next may. By session
 * alone, never by address, so that a waiting room behind one address loses nothing; and in memory
 * alone, since a count in the database would double what a save writes.
 */
export function takeSave(session: string, now: Date): Date | null {
  const known = saves.get(session);
  const passed = known === undefined ? windowMilliseconds : now.getTime() - known.since;
  // Less than none: the clock was set back, and the window would last as much longer.
  if (known !== undefined && passed >= 0 && passed < windowMilliseconds) {
    known.count += 1;
    return known.count > mostSaves ? new Date(known.since + windowMilliseconds) : null;
  }
  saves.delete(session);
  saves.set(session, { count: 1, since: now.getTime() });
  const oldest = saves.keys().next().value;
  if (saves.size > mostKept && oldest !== undefined) saves.delete(oldest);
  return null;
}
