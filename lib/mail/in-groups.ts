/**
 * Lets many callers share one piece of work: what is given while a group is being worked on makes up
 * the next group. Each caller waits for the group its item is in, and fails when that fails.
 */
export function inGroups<T>(
  work: (group: readonly T[]) => Promise<void>,
): (item: T) => Promise<void> {
  let next: { readonly items: T[]; readonly done: Promise<void> } | undefined;
  let running: Promise<void> = Promise.resolve();
  return (item) => {
    if (next !== undefined) {
      next.items.push(item);
      return next.done;
    }
    const items = [item];
    const done = running.then(() => {
      next = undefined;
      return work(items);
    });
    next = { items, done };
    running = done.catch(() => {});
    return done;
  };
}
