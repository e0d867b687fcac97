import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { readingAuth } from "../auth";

/**
 * Ends the session that was open in a browser in which somebody has just signed in: its cookies are
 * replaced, and whoever kept a copy of them opens nothing any more.
 * @param headers of the request that signed in, with the cookies from before
 */
export async function endFormerSession(headers: Headers, now: Date): Promise<void> {
  // One that was idle for too long too: a copy of its cookies from before could still be fresh.
  const former = await (await readingAuth()).api.getSession({ headers });
  if (former === null) return;
  const { prisma } = await openDatabase();
  await prisma.$transaction(async (transaction) => {
    const { count } = await transaction.session.deleteMany({ where: { id: former.session.id } });
    if (count === 0) return;
    const actor = { kind: "staff" as const, id: former.user.id };
    await appendEvents(transaction, [{ at: now, actor, action: "staff.signed-out" }]);
  });
}
