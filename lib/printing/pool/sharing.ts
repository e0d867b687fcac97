import type { Asker } from "./asker";
import { AskerLeft } from "./errors";

type Shared<Result> = {
  readonly result: Promise<Result>;
  readonly allLeft: AbortController;
  askers: number;
};

/** Does what is asked for under one key once for all who ask at the same time. */
export type Sharing<Result> = (
  key: string,
  asker: Asker,
  begin: (asker: Asker) => Promise<Result>,
) => Promise<Result>;

/** `begin` is told that its asker left only when all have left who wait for the same. */
export function openSharing<Result>(): Sharing<Result> {
  const running = new Map<string, Shared<Result>>();

  const join = (key: string, { name }: Asker, begin: (asker: Asker) => Promise<Result>) => {
    const found = running.get(key);
    if (found !== undefined) return found;
    const allLeft = new AbortController();
    const result = begin({ name, left: allLeft.signal }).finally(() => running.delete(key));
    const shared = { result, allLeft, askers: 0 };
    running.set(key, shared);
    return shared;
  };

  return async function share(key, asker, begin) {
    if (asker.left?.aborted) throw new AskerLeft();
    const shared = join(key, asker, begin);
    shared.askers += 1;
    const gone = Promise.withResolvers<never>();
    const leave = () => {
      shared.askers -= 1;
      if (shared.askers === 0) shared.allLeft.abort();
      gone.reject(new AskerLeft());
    };
    asker.left?.addEventListener("abort", leave, { once: true });
    try {
      return await Promise.race([shared.result, gone.promise]);
    } catch (error) {
      // It was given up by those before, at the very moment this one came.
      if (error instanceof AskerLeft && !asker.left?.aborted) return share(key, asker, begin);
      throw error;
    } finally {
      asker.left?.removeEventListener("abort", leave);
    }
  };
}
