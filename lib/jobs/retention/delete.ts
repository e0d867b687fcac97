import "server-only";
import { rm } from "node:fs/promises";
import path from "node:path";
import { fromPrisma, type PgBoss } from "pg-boss";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { mailQueue } from "@/lib/database/queue/mail-queue";
import { environment } from "@/lib/env";
import { mailFolder } from "@/lib/mail/file-post";
import { toInvited } from "@/lib/mail/mailing";
import { forgetPrinted } from "@/lib/printing/pool/printed";
import type { GoneFacts } from "./gone-facts";

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

/** How many records there are of invitations, in every table that names them. */
export async function countRecords(client: Transaction, ids: readonly string[]): Promise<number> {
  const where = { invitationId: { in: [...ids] } };
  return (
    (await client.invitation.count({ where: { id: { in: [...ids] } } })) +
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
  { id, personId, responseId, returnedAt }: Invitation,
): Promise<GoneFacts> {
  const of = { invitationId: id };
  const mails = await transaction.mailing.count({ where: { ...toInvited, ...of } });
  const links = await transaction.link.count({ where: of });
  const letters = await transaction.link.count({ where: { ...of, givenBy: "letter" } });
  await deleteMail(transaction, queue, id);
  await transaction.invitation.delete({ where: { id } });
  let remaining = await countRecords(transaction, [id]);
  if (responseId !== null) {
    await transaction.response.deleteMany({ where: { id: responseId } });
    remaining += await transaction.response.count({ where: { id: responseId } });
    remaining += await transaction.sentSummary.count({ where: { responseId } });
  }
  const answers = responseId === null ? "none" : returnedAt === null ? "begun" : "sent back";
  return { answers, mails, links, letters, remaining, person: personId ?? id };
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
