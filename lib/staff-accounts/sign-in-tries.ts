import { createHash } from "node:crypto";

const triesPerAddress = 10;
const windowMilliseconds = 15 * 60_000;
/** More addresses than this at once is an attack; the oldest are forgotten. */
const mostAddresses = 10_000;

const tries = new Map<string, { count: number; since: number }>();

const keyOf = (address: string) => createHash("sha256").update(address).digest("base64");

/** Counts a try to sign in with an address, whoever's it is: ten in fifteen minutes are allowed. */
export function mayTryToSignIn(address: string, now: Date): boolean {
  const key = keyOf(address);
  const known = tries.get(key);
  const begun = known !== undefined && now.getTime() - known.since < windowMilliseconds;
  const count = begun ? known.count + 1 : 1;
  if (count > triesPerAddress) return false;
  tries.delete(key);
  tries.set(key, { count, since: begun ? known.since : now.getTime() });
  const oldest = tries.keys().next().value;
  if (tries.size > mostAddresses && oldest !== undefined) tries.delete(oldest);
  return true;
}

/** Forgets the tries of an address whose password was right. */
export function signedInAt(address: string): void {
  tries.delete(keyOf(address));
}
