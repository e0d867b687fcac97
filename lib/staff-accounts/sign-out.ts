import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { authOn } from "./auth";
import { readSignedIn } from "./session/staff";
import { endSeen } from "./session/staff-cookies";

/** Ends the session of these headers for good, if there is one, and gives the `Set-Cookie` headers. */
export async function signOut(headers: Headers, now: Date): Promise<readonly string[]> {
  const { prisma } = await openDatabase();
  const signedIn = await readSignedIn(headers, now);
  return prisma.$transaction(async (transaction) => {
    const done = await authOn(transaction).api.signOut({ headers, returnHeaders: true });
    if (signedIn !== null) {
      const actor = { kind: "staff" as const, id: signedIn.staff.id };
      await appendEvents(transaction, [{ at: now, actor, action: "staff.signed-out" }]);
    }
    return [...done.headers.getSetCookie(), endSeen()];
  });
}
