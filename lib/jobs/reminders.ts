import "server-only";
import type { PgBoss } from "pg-boss";
import type { Clock } from "@/lib/clock";
import { giveUpOldMailings } from "./mail/give-up";
import { queueFirstMails } from "./mail/queue-first-mails";
import { queueReminders } from "./mail/queue-reminders";

/** The queue's name for reminding those who have not finished. */
export const remindersJob = "remind-unfinished";

const everyTenMinutes = "*/10 * * * *";

/** Has the first mails and the reminders that are due queued, and forgotten mail failed, every ten minutes from now on. */
export async function scheduleReminders(queue: PgBoss, clock: Clock): Promise<void> {
  await queue.createQueue(remindersJob, {
    retryLimit: 3,
    retryDelay: 30,
    retentionSeconds: 3600,
    deleteAfterSeconds: 3600,
  });
  await queue.work(remindersJob, { pollingIntervalSeconds: 15 }, async () => {
    const now = clock.now();
    await giveUpOldMailings(now);
    await queueFirstMails(now);
    await queueReminders(now);
  });
  await queue.schedule(remindersJob, everyTenMinutes);
}
