import "server-only";
import { createHmac, hkdfSync } from "node:crypto";
import { environment } from "@/lib/env";
import type { Try } from "./limits";

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/**
 * A hash that only this clinic can make, and only with the day: an address cannot be found from it by
 * trying them all, nor be followed from one day to the next. With the day (UTC) counting begins anew.
 */
function hash(now: Date, parts: readonly string[]): string {
  const { lookupSecret } = environment();
  const secret = hkdfSync("sha256", lookupSecret, "", "ready-to-ask limits", 32);
  return createHmac("sha256", Buffer.from(secret))
    .update(JSON.stringify([dayOf(now), ...parts]))
    .digest("base64url");
}

/** The hash under which tries like this one are counted. */
export const keyOf = ({ limit, peer, subject }: Try, now: Date): string =>
  hash(now, ["try", limit, peer, subject ?? ""]);

/** The hash of an account or link, whoever tries. */
export const subjectKey = (subject: string, now: Date): string => hash(now, ["subject", subject]);
