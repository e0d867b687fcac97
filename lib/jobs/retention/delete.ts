import "server-only";
import { rm } from "node:fs/promises";
import path from "node:path";
import { fromPrisma, type PgBoss } from "pg-boss";
import type { AuditEntry } from "@/lib/audit/event";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { mailQueue } from "@/lib/database/queue/mail-queue";
import { environment } from "@/lib/env";
import { mailFolder } from "@/lib/mail/file-post";
import { forgetPrinted } from "@/lib/printing/pool/printed";

type Transaction = Prisma.TransactionClient;

/** Deletes mail that waits in the queue, and what a trial without a mail server keeps as files. */
async function deleteMail(transaction: Transaction, queue: PgBoss, invitationId: string) {
  const mailings = await transaction.mailing.findMany({
    where: { invitationId },
    select: { id: true },
  });
  const db = fromPrisma(transaction);
  for (const { id } of mailings) {
    await rm(path.join(mailFolder(environment().dataDir), `${id}.eml`), { force: true });
    const jobs = await queue.findJobs(mailQueue, { data: { mailing: id }, db });
    if (jobs.length === 0) continue;
    await queue.deleteJob(
      mailQueue,
      jobs.map((job) => job.id),
      { db },
    );
  }
}

/** How many records there are of an invitation, in every table that names it. */
export async function countRecords(client: Transaction, id: string): Promise<number> {
  const where = { invitationId: id };
  return (
    (await client.invitation.count({ where: { id } })) +
    (await client.link.count({ where })) +
    (await client.patientSession.count({ where })) +
    (await client.mailing.count({ where }))
  );
}

/**
 * Deletes all there is of an invitation whose row the transaction has locked: who it is, its links,
 * sessions and mail, the answers and the keys to all of it. Gives the facts for the audit log, with
 * how many records are left when looked up again: none.
 */
export async function deleteInvitation(
  transaction: Transaction,
  queue: PgBoss,
  { id, responseId, returnedAt }: Invitation,
): Promise<NonNullable<AuditEntry["detail"]>> {
  await deleteMail(transaction, queue, id);
  await transaction.invitation.delete({ where: { id } });
  let remaining = await countRecords(transaction, id);
  if (responseId !== null) {
    await transaction.response.deleteMany({ where: { id: responseId } });
    remaining += await transaction.response.count({ where: { id: responseId } });
    remaining += await transaction.sentSummary.count({ where: { responseId } });
  }
  const answers = responseId === null ? "none" : returnedAt === null ? "begun" : "sent back";
  return { answers, remaining };
}

const tables = [
  "Invitation",
  "Response",
  "SentSummary",
  "Link",
  "PatientSession",
  "Mailing",
  "FormDraft",
] as const;

/**
 * After a deletion: forgets what was printed, and vacuums, so that the encrypted remains are given up
 * to be written over. The embedded database does not do so itself.
 */
export async function giveUpRemains(): Promise<void> {
  forgetPrinted();
  const { prisma } = await openDatabase();
  for (const table of tables) await prisma.$executeRawUnsafe(`VACUUM "${table}"`);
}
