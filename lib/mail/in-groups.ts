/**
 * Lets many callers share one piece of work: what is given within `gathering` milliseconds of the first
 * item, or while the group before is being worked on, makes up a group. Each caller waits for the group
 * its item is in, and fails when that fails.
 */
export function inGroups<T>(
  work: (group: readonly T[]) => Promise<void>,
  gathering: number,
): (item: T) => Promise<void> {
  let next: { readonly items: T[]; readonly done: Promise<void> } | undefined;
  let running: Promise<void> = Promise.resolve();
  return (item) => {
    if (next !== undefined) {
      next.items.push(item);
      return next.done;
    }
    const items = [item];
    const gathered = new Promise((resolve) => setTimeout(resolve, gathering));
    const done = Promise.all([running, gathered]).then(() => {
      next = undefined;
      return work(items);
    });
    next = { items, done };
    running = done.catch(() => {});
    return done;
  };
}
