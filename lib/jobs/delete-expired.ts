import "server-only";
import type { PgBoss } from "pg-boss";
import type { Clock } from "@/lib/clock";
import { deleteOverLimits } from "@/lib/limits/clear";
import { deleteExpired } from "@/lib/responses/store";

/** The queue's name for the deletion of responses whose time is over. */
export const deleteExpiredJob = "delete-expired-responses";

const everyTenMinutes = "*/10 * * * *";

/**
 * Has expired responses, and counts whose window is over, deleted every ten minutes from now on.
 * @returns the id of the worker that does it.
 */
export async function scheduleDeletion(queue: PgBoss, clock: Clock): Promise<string> {
  await queue.createQueue(deleteExpiredJob, {
    retryLimit: 3,
    retryDelay: 30,
    retentionSeconds: 3600,
    deleteAfterSeconds: 3600,
  });
  const worker = await queue.work(deleteExpiredJob, { pollingIntervalSeconds: 15 }, async () => {
    await deleteExpired(clock.now());
    await deleteOverLimits(clock.now());
  });
  await queue.schedule(deleteExpiredJob, everyTenMinutes);
  return worker;
}
