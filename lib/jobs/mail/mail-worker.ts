import "server-only";
import type { Job, JobResult, PgBoss } from "pg-boss";
import { z } from "zod";
import { mailQueue } from "@/lib/database/queue/mail-queue";
import { mailSender, type Sending } from "./send-mailings";

const jobData = z.object({ mailing: z.uuid() });

/** Two workers keep five connections busy even while a mail hangs; many mails share one transaction. */
const workers = { localConcurrency: 2, batchSize: 25, pollingIntervalSeconds: 2 };

/**
 * Sends queued mail from now on. A job ends well when nothing is left to do for its mailing, whether it
 * was sent or failed for good; otherwise the queue gives it out again.
 */
export async function startMailWorkers(queue: PgBoss, sending: Sending): Promise<void> {
  const send = mailSender(sending);
  const work = async (jobs: Job<unknown>[]): Promise<JobResult[]> => {
    const mailingOf = new Map(jobs.map(({ id, data }) => [id, jobData.parse(data).mailing]));
    const outcomes = await send([...mailingOf.values()]);
    return jobs.map(({ id }) => {
      const outcome = outcomes.find(({ mailingId }) => mailingId === mailingOf.get(id));
      if (outcome?.result !== "again") return { id, status: "completed" };
      return { id, status: "failed", output: { failure: outcome.failure } };
    });
  };
  await queue.work(mailQueue, { ...workers, burstWhenBatchFull: true, perJobResults: true }, work);
}
