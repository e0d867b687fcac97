import "server-only";
import { parseCookies } from "better-auth/cookies";
import { z } from "zod";
import { roles, type Staff } from "@/lib/permissions/staff";
import { readingAuth } from "../auth";
import { freshSession, seenCookie } from "./staff-seen";

/** Someone whose password was right. Without the second factor they may only set it up. */
export type SignedIn = {
  readonly staff: Staff;
  readonly sessionId: string;
  readonly enrolled: boolean;
};

const role = z.enum(roles);

/**
 * Who sent these headers, or null: no session, a session that was ended, is older than 12 hours or
 * was idle for 15 minutes, or an account that is disabled. Writes nothing.
 */
export async function readSignedIn(headers: Headers, now: Date): Promise<SignedIn | null> {
  const seen = parseCookies(headers.get("cookie") ?? "").get(seenCookie());
  const session = await freshSession(seen, now);
  if (session === null) return null;
  const auth = await readingAuth();
  const found = await auth.api.getSession({ headers });
  if (found === null || found.session.id !== session || found.session.expiresAt <= now) return null;
  const { id, name, email, disabledAt, twoFactorEnabled } = found.user;
  if (disabledAt) return null;
  return {
    staff: { id, name, email, role: role.parse(found.user.role) },
    sessionId: session,
    enrolled: twoFactorEnabled === true,
  };
}

/** The member of staff who sent these headers, signed in with both factors; else null. */
export async function readStaff(headers: Headers, now: Date): Promise<Staff | null> {
  const signedIn = await readSignedIn(headers, now);
  return signedIn?.enrolled ? signedIn.staff : null;
}
