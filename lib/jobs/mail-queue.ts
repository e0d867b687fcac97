import "server-only";
import type { PgBoss } from "pg-boss";

/** The queue's name for mail. A job holds the id of its mailing and nothing else. */
export const mailQueue = "mail";

/** Makes the mail queue if it is not there; jobs can be put in from then on. */
export async function makeMailQueue(queue: PgBoss): Promise<void> {
  await queue.createQueue(mailQueue, {
    // From one minute to an hour apart, for 48 hours and a little more.
    retryLimit: 60,
    retryDelay: 60,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 300,
    retentionSeconds: 4 * 86_400,
    deleteAfterSeconds: 3600,
  });
}
