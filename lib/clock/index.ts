/** The one source of the current time. It is passed in, so that a test can choose the moment. */
export type Clock = { readonly now: () => Date };

/** The computer's own time. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at `moment`. */
export function fixedClock(moment: Date): Clock {
  const time = moment.getTime();
  return { now: () => new Date(time) };
}
