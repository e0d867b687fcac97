import "server-only";
import type { PgBoss } from "pg-boss";
import type { Clock } from "@/lib/clock";
import { deleteExpired } from "@/lib/responses/store";
import { scheduleDeletion } from "./delete-expired";
import { makeMailQueue } from "./mail-queue";
import { runningQueue, stopQueue } from "./running-queue";

/** The running jobs of this process. */
export type Jobs = {
  readonly queue: PgBoss;
  readonly deletionWorker: string;
  readonly stop: () => Promise<void>;
};

/** Deletes what has expired while nothing ran, then starts the job queue. */
export async function startJobs(clock: Clock): Promise<Jobs> {
  await deleteExpired(clock.now());
  const queue = await runningQueue();
  await makeMailQueue(queue);
  const deletionWorker = await scheduleDeletion(queue, clock);
  return { queue, deletionWorker, stop: stopQueue };
}
