import "server-only";
import { sealData, unsealData } from "iron-session";
import { z } from "zod";

/**
 * What a patient's browser is known by: a walk-in's response, or the session of an invited person,
 * in which the answers were sent ("sender") or not.
 */
const contents = z.object({
  id: z.uuid(),
  kind: z.enum(["walk-in", "invited", "sender"]).default("walk-in"),
});

export type SealedId = z.output<typeof contents>;

/** Seals an id with the session secret. It is good for `seconds`. */
export function sealId(id: SealedId, secret: string, seconds: number): Promise<string> {
  return sealData(id, { password: secret, ttl: seconds });
}

/** The id in a sealed value; null when it is forged, damaged, too old or sealed with another secret. */
export async function unsealId(
  sealed: string,
  secret: string,
  seconds: number,
): Promise<SealedId | null> {
  try {
    const opened = await unsealData<unknown>(sealed, { password: secret, ttl: seconds });
    return contents.safeParse(opened).data ?? null;
  } catch {
    // A cookie is what any stranger may send; whatever is wrong with it, there is no session.
    return null;
  }
}
