import "server-only";
import type { PgBoss } from "pg-boss";
import type { Clock } from "@/lib/clock";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import type { Editions } from "@/lib/edition/editions";
import { ownPost } from "@/lib/mail/own-post";
import { deleteExpired } from "@/lib/responses/store";
import type { StaffMailWords } from "@/lib/words/staff-mail-words";
import { scheduleDailyMail } from "./daily-mail-schedule";
import { scheduleDeletion } from "./delete-expired";
import { startMailWorkers } from "./mail/mail-worker";
import { startMakingKeys } from "./make-keys-anew";
import { scheduleReminders } from "./reminders";
import { endWhatIsOver, noteAuditHead, scheduleRetention } from "./retention-schedule";

/** The running jobs of this process. */
export type Jobs = {
  readonly queue: PgBoss;
  readonly deletionWorker: string;
  readonly stop: () => Promise<void>;
};

/** Deletes what has expired while nothing ran, then starts the job queue. Mail is in the words of `editions`. */
export async function startJobs(
  clock: Clock,
  editions: Editions,
  staffMail: StaffMailWords,
): Promise<Jobs> {
  await deleteExpired(clock.now());
  const queue = await runningQueue();
  await makeMailQueue(queue);
  await endWhatIsOver(clock);
  const deletionWorker = await scheduleDeletion(queue, clock);
  await scheduleRetention(queue, clock);
  await scheduleReminders(queue, clock);
  const post = ownPost();
  await startMailWorkers(queue, { post, clock, editions, staffMail });
  await scheduleDailyMail(queue, { post, clock, words: staffMail });
  const stopMakingKeys = startMakingKeys(clock);
  const stop = async () => {
    await stopMakingKeys();
    await stopQueue();
    await noteAuditHead();
    post.close();
  };
  return { queue, deletionWorker, stop };
}
