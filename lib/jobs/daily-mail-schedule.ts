import "server-only";
import type { JobResult, PgBoss } from "pg-boss";
import { z } from "zod";
import {
  type DailySending,
  dailyMailQueue,
  makeDailyMailQueue,
  queueDailyMail,
  sendDailyMail,
} from "./mail/daily-mail";

/** The queue's name for looking whether it is time for the daily mail. */
const dailyMailJob = "daily-mail-due";

const everyTenMinutes = "*/10 * * * *";
const jobData = z.object({ day: z.string() });

/** Has the daily mail sent each morning from now on, once a day over restarts and processes. */
export async function scheduleDailyMail(queue: PgBoss, sending: DailySending): Promise<void> {
  await makeDailyMailQueue(queue);
  await queue.createQueue(dailyMailJob, {
    ...{ retryLimit: 3, retryDelay: 30, retentionSeconds: 3600, deleteAfterSeconds: 3600 },
  });
  await queue.work(dailyMailJob, { pollingIntervalSeconds: 15 }, () =>
    queueDailyMail(queue, sending.clock.now()),
  );
  await queue.work(
    dailyMailQueue,
    { pollingIntervalSeconds: 15, perJobResults: true },
    async (jobs): Promise<JobResult[]> => {
      const results: JobResult[] = [];
      for (const { id, data } of jobs) {
        const failure = await sendDailyMail(jobData.parse(data).day, sending);
        if (failure === null) results.push({ id, status: "completed" });
        else results.push({ id, status: "failed", output: { failure } });
      }
      return results;
    },
  );
  await queue.schedule(dailyMailJob, everyTenMinutes);
}
