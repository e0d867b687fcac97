import { setImmediate as turn } from "node:timers/promises";

/** How long a thread is held at once, in milliseconds, while pages wait for it. */
const longest = 15;

/** What is made of each of a long list, one after the other, while others have their turns between. */
export async function inTurns<From, To>(
  list: readonly From[],
  make: (one: From, at: number) => To,
): Promise<readonly To[]> {
  const made: To[] = [];
  let began = performance.now();
  for (const [at, one] of list.entries()) {
    made.push(make(one, at));
    if (at % 16 !== 15 || performance.now() - began < longest) continue;
    await turn();
    began = performance.now();
  }
  return made;
}
