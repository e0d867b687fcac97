import "server-only";
import type { PgBoss } from "pg-boss";
import { noteHead } from "@/lib/audit/head-file";
import type { Clock } from "@/lib/clock";
import { log } from "@/lib/log";
import { runRetention } from "./retention/run";

/** The queue's name for the end of invitations whose time is over, and for noting the log's head. */
export const retentionJob = "retention";

const everyTenMinutes = "*/10 * * * *";

/** Notes the audit log's head; a log that was tampered with is told of, and does not stop the server. */
export async function noteAuditHead(): Promise<void> {
  if (await noteHead()) return;
  log.error("auditBroken");
}

/** Deletes what is kept no longer, and notes where the audit log stands. */
export async function endWhatIsOver(clock: Clock): Promise<void> {
  await runRetention(clock.now());
  await noteAuditHead();
}

/** Has that done every ten minutes from now on. */
export async function scheduleRetention(queue: PgBoss, clock: Clock): Promise<void> {
  await queue.createQueue(retentionJob, {
    retryLimit: 3,
    retryDelay: 30,
    retentionSeconds: 3600,
    deleteAfterSeconds: 3600,
  });
  await queue.work(retentionJob, { pollingIntervalSeconds: 15 }, () => endWhatIsOver(clock));
  await queue.schedule(retentionJob, everyTenMinutes);
}
