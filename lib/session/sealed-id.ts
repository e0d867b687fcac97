import "server-only";
import { sealData, unsealData } from "iron-session";
import { z } from "zod";
import { waysOfEntry } from "@/lib/invitations/entered-by";

/**
 * What a patient's browser is known by: a walk-in's response, or the session of an invited person,
 * in which the answers were sent ("sender") or not. In a browser of the clinic, the session in which this
 * member of staff fills the form in.
 */
const contents = z.union([
  z.object({
    id: z.uuid(),
    kind: z.literal("assisted"),
    staffId: z.string().min(1),
    way: z.enum(waysOfEntry),
  }),
  z.object({
    id: z.uuid(),
    kind: z.enum(["walk-in", "invited", "sender"]).default("walk-in"),
  }),
]);

export type SealedId = z.output<typeof contents>;

/** Seals an id with the session secret. It is good for `seconds`. */
export function sealId(id: SealedId, secret: string, seconds: number): Promise<string> {
  return sealData(id, { password: secret, ttl: seconds });
}

type Opened = { readonly id: SealedId; readonly secret: string; readonly until: number };

/**
 * Sealed values that were opened in the last minute: opening one derives two keys in threads that also
 * hash passwords, and a page that saves sends the same again and again.
 */
const opened = new Map<string, Opened>();
const keptMilliseconds = 60_000;
const mostKept = 2_000;

function keep(sealed: string, id: SealedId, secret: string): void {
  opened.delete(sealed);
  opened.set(sealed, { id, secret, until: performance.now() + keptMilliseconds });
  const oldest = opened.keys().next().value;
  if (opened.size > mostKept && oldest !== undefined) opened.delete(oldest);
}

/**
 * The id in a sealed value, up to a minute longer than `seconds`; null when it is forged, damaged, too old
 * or sealed with another secret.
 */
export async function unsealId(
  sealed: string,
  secret: string,
  seconds: number,
): Promise<SealedId | null> {
  const known = opened.get(sealed);
  if (known?.secret === secret && known.until > performance.now()) return known.id;
  try {
    const data = await unsealData<unknown>(sealed, { password: secret, ttl: seconds });
    const id = contents.safeParse(data).data ?? null;
    if (id !== null) keep(sealed, id, secret);
    return id;
  } catch {
    // A cookie is what any stranger may send; whatever is wrong with it, there is no session.
    return null;
  }
}
