import "server-only";
import type { PgBoss } from "pg-boss";
import { openDatabase } from "../open";
import { queueOn } from "./queue";

declare global {
  /** Next loads modules more than once in a process; the queue is started once. */
  var readyToAskQueue: Promise<PgBoss> | undefined;
}

async function start(): Promise<PgBoss> {
  const { connection } = await openDatabase();
  const queue = queueOn(connection);
  await queue.start();
  return queue;
}

/** This process's job queue, started on first use; it has the workers that `startJobs` gave it. */
export function runningQueue(): Promise<PgBoss> {
  globalThis.readyToAskQueue ??= start().catch((error: unknown) => {
    globalThis.readyToAskQueue = undefined;
    throw error;
  });
  return globalThis.readyToAskQueue;
}

/** Stops the queue, if it runs, when its jobs are done or five seconds have passed. */
export async function stopQueue(): Promise<void> {
  const running = globalThis.readyToAskQueue;
  if (running === undefined) return;
  globalThis.readyToAskQueue = undefined;
  await (await running).stop({ graceful: true, timeout: 5000 });
}
