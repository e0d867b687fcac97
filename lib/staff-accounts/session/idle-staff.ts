import "server-only";
import { readingAuth } from "../auth";

/**
 * Whose session these headers hold although nothing was asked for too long: good for keeping what they
 * typed until they have signed in again, and for nothing else. Null when it ended in any other way.
 */
export async function readIdle(headers: Headers, now: Date): Promise<{ id: string } | null> {
  const auth = await readingAuth();
  const found = await auth.api.getSession({ headers });
  if (found === null || found.session.expiresAt <= now) return null;
  const { id, disabledAt, twoFactorEnabled } = found.user;
  return disabledAt || !twoFactorEnabled ? null : { id };
}
