import "server-only";
import type { PgBoss } from "pg-boss";
import type { Clock } from "@/lib/clock";
import { openDatabase } from "@/lib/database/open";
import { deleteExpired } from "@/lib/responses/store";
import { scheduleDeletion } from "./delete-expired";
import { queueOn } from "./queue";

/** The running jobs of this process. */
export type Jobs = {
  readonly queue: PgBoss;
  readonly deletionWorker: string;
  readonly stop: () => Promise<void>;
};

/** Deletes what has expired while nothing ran, then starts the job queue. */
export async function startJobs(clock: Clock): Promise<Jobs> {
  await deleteExpired(clock.now());
  const { connection } = await openDatabase();
  const queue = queueOn(connection);
  await queue.start();
  const deletionWorker = await scheduleDeletion(queue, clock);
  return { queue, deletionWorker, stop: () => queue.stop({ graceful: true, timeout: 5000 }) };
}
