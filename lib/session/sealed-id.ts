import "server-only";
import { sealData, unsealData } from "iron-session";
import { z } from "zod";

const contents = z.object({ id: z.uuid() });

/** Seals a response's id with the session secret. It is good for `seconds`. */
export function sealId(id: string, secret: string, seconds: number): Promise<string> {
  return sealData({ id }, { password: secret, ttl: seconds });
}

/** The id in a sealed value; null when it is forged, damaged, too old or sealed with another secret. */
export async function unsealId(
  sealed: string,
  secret: string,
  seconds: number,
): Promise<string | null> {
  try {
    const opened = await unsealData<unknown>(sealed, { password: secret, ttl: seconds });
    return contents.safeParse(opened).data?.id ?? null;
  } catch {
    // A cookie is what any stranger may send; whatever is wrong with it, there is no session.
    return null;
  }
}
