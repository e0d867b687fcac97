import "server-only";
import type { PgBoss } from "pg-boss";

/** The queue's name for mail. A job holds the id of its mailing and nothing else. */
export const mailQueue = "mail";

/** How soon mail is tried again, in seconds. */
export type MailPace = {
  readonly first: number;
  readonly longest: number;
  /** After this long, a worker that was at it is taken to be gone. */
  readonly gone: number;
};

/** From one minute to an hour apart: sixty attempts take more than the 48 hours mail is tried for. */
const usualPace: MailPace = { first: 60, longest: 3600, gone: 300 };
const attempts = 60;

/** After this long the queue forgets a job that nobody took up, in seconds. */
export const mailRetentionSeconds = 4 * 86_400;

/** Makes the mail queue if it is not there; jobs can be put in from then on. */
export async function makeMailQueue(queue: PgBoss, pace: MailPace = usualPace): Promise<void> {
  await queue.createQueue(mailQueue, {
    retryLimit: attempts,
    retryDelay: pace.first,
    retryBackoff: pace.longest > pace.first,
    ...(pace.longest > pace.first ? { retryDelayMax: pace.longest } : {}),
    expireInSeconds: pace.gone,
    retentionSeconds: mailRetentionSeconds,
    deleteAfterSeconds: 3600,
  });
}
