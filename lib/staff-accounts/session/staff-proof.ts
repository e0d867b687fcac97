import "server-only";
import { parseCookies } from "better-auth/cookies";
import { sealData, unsealData } from "iron-session";
import { z } from "zod";
import { environment } from "@/lib/env";
import { cookieName } from "@/lib/env/cookie-name";
import { staffCookiePrefix } from "./staff-rules";
import { seenAttributes } from "./staff-seen";

/** How long after both factors were given once more one's own account may be changed. */
const proofSeconds = 10 * 60;
const proofCookie = (): string => cookieName(`${staffCookiePrefix}-proof`);
/** Not what `staff-seen.ts` seals: neither passes for the other. */
const contents = z.strictObject({ proofOf: z.string().min(1), at: z.number().int() });

/** The `Set-Cookie` header that keeps the proof of a session for ten minutes. */
export async function keepProof(sessionId: string, now: Date): Promise<string> {
  const { sessionSecret: password } = environment();
  const proof = { proofOf: sessionId, at: now.getTime() };
  const value = await sealData(proof, { password, ttl: proofSeconds * 2 });
  const { path, secure } = seenAttributes();
  const lock = secure ? "; Secure" : "";
  return `${proofCookie()}=${encodeURIComponent(value)}; Max-Age=${proofSeconds}; Path=${path}; HttpOnly; SameSite=Strict${lock}`;
}

/** Whether both factors were given once more in this session, less than ten minutes ago. */
export async function hasProof(headers: Headers, sessionId: string, now: Date): Promise<boolean> {
  const sealed = parseCookies(headers.get("cookie") ?? "").get(proofCookie());
  if (sealed === undefined) return false;
  try {
    const { sessionSecret: password } = environment();
    const opened = await unsealData<unknown>(sealed, { password, ttl: proofSeconds * 2 });
    const { proofOf, at } = contents.parse(opened);
    const age = now.getTime() - at;
    return proofOf === sessionId && age >= -60_000 && age < proofSeconds * 1000;
  } catch {
    // A cookie is what any stranger may send; whatever is wrong with it, nothing is proven.
    return false;
  }
}
