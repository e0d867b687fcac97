import "server-only";
import { sealData, unsealData } from "iron-session";
import { z } from "zod";
import { environment } from "@/lib/env";
import { cookieName, isSecure } from "@/lib/env/cookie-name";
import { idleMinutes, staffCookiePrefix } from "./staff-rules";

/** The cookie that says when a session was last used, so that nothing need be written to know it. */
export const seenCookie = (): string => cookieName(`${staffCookiePrefix}-seen`);

const idleSeconds = idleMinutes * 60;
/** iron-session's own limit goes by the computer's time; ours, below, by the time it is given. */
const ttl = idleSeconds * 2;
const contents = z.object({ session: z.string().min(1), at: z.number().int() });

/** Seals that the session was used now. */
export function sealSeen(session: string, now: Date): Promise<string> {
  return sealData({ session, at: now.getTime() }, { password: environment().sessionSecret, ttl });
}

/** The session that the sealed value says was used less than 15 minutes ago; else null. */
export async function freshSession(sealed: string | undefined, now: Date): Promise<string | null> {
  if (sealed === undefined) return null;
  try {
    const opened = await unsealData<unknown>(sealed, {
      password: environment().sessionSecret,
      ttl,
    });
    const { session, at } = contents.parse(opened);
    const idle = now.getTime() - at;
    return idle >= -60_000 && idle < idleSeconds * 1000 ? session : null;
  } catch {
    // A cookie is what any stranger may send; whatever is wrong with it, nobody is signed in.
    return null;
  }
}

/** The attributes the cookie is set, and deleted, with. */
export const seenAttributes = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: isSecure(),
  path: "/",
  maxAge: idleSeconds,
});
