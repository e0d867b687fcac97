import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { AuditEntry } from "@/lib/audit/event";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { mayHaveArrived } from "@/lib/mail/failure";
import { alertKind, mailStateOf, toInvited } from "@/lib/mail/mailing";
import type { Outcome } from "@/lib/mail/outcome";

/** A transaction waits its turn behind an import of a thousand rows. */
const transactionLimits = { timeout: 60_000, maxWait: 60_000 };

async function endMailings(
  transaction: Prisma.TransactionClient,
  outcomes: readonly Outcome[],
  now: Date,
): Promise<void> {
  const ids = (result: Outcome["result"]) =>
    outcomes.filter((one) => one.result === result).map(({ mailingId }) => mailingId);
  const [sent, dropped] = [ids("sent"), ids("dropped")];
  const oneMore = { attempts: { increment: 1 } };
  if (sent.length > 0) {
    await transaction.mailing.updateMany({
      where: { id: { in: sent } },
      data: { ...oneMore, state: "sent", endedAt: now, failure: null },
    });
  }
  if (dropped.length > 0) {
    await transaction.mailing.updateMany({
      where: { id: { in: dropped }, state: "queued" },
      data: { state: "dropped", endedAt: now },
    });
  }
  for (const outcome of outcomes) {
    if (outcome.result !== "again" && outcome.result !== "failed") continue;
    const ended = outcome.result === "failed" ? { state: "failed", endedAt: now } : {};
    await transaction.mailing.updateMany({
      where: { id: outcome.mailingId, state: "queued" },
      data: { ...oneMore, ...ended, failure: outcome.failure },
    });
  }
}

/** A link that nobody can have got is of no use, and each attempt makes one. */
async function dropUnsentLinks(
  transaction: Prisma.TransactionClient,
  outcomes: readonly Outcome[],
): Promise<void> {
  const links = outcomes.flatMap((outcome) =>
    "failure" in outcome && outcome.linkId !== undefined && !mayHaveArrived(outcome.failure)
      ? [outcome.linkId]
      : [],
  );
  if (links.length > 0) await transaction.link.deleteMany({ where: { id: { in: links } } });
}

async function tellInvitations(
  transaction: Prisma.TransactionClient,
  outcomes: readonly Outcome[],
): Promise<void> {
  const ended = outcomes.filter(
    ({ kind, result }) => result !== "again" && !alertKind.safeParse(kind).success,
  );
  const ids = [...new Set(ended.map(({ invitationId }) => invitationId))];
  if (ids.length === 0) return;
  const mailings = await transaction.mailing.findMany({
    where: { ...toInvited, invitationId: { in: ids } },
    select: { invitationId: true, state: true, endedAt: true },
  });
  const byInvitation = Map.groupBy(mailings, ({ invitationId }) => invitationId);
  const byState = Map.groupBy(ids, (id) => mailStateOf(byInvitation.get(id) ?? []));
  for (const [mail, some] of byState) {
    await transaction.invitation.updateMany({ where: { id: { in: some } }, data: { mail } });
  }
}

function eventOf(outcome: Outcome, now: Date): readonly AuditEntry[] {
  const { invitationId: subjectId, kind, result } = outcome;
  const event = { at: now, actor: { kind: "system" as const }, subjectId };
  if (result === "sent") return [{ ...event, action: "invitation.mailed", detail: { kind } }];
  if (result !== "failed") return [];
  const detail = { kind, failure: outcome.failure };
  return [{ ...event, action: "invitation.mail-failed", detail }];
}

/** Writes down how attempts ended: the mailings, their invitations and the audit log, all at once. */
export async function recordOutcomes(outcomes: readonly Outcome[], now: Date): Promise<void> {
  const { prisma } = await openDatabase();
  await prisma.$transaction(async (transaction) => {
    await endMailings(transaction, outcomes, now);
    await dropUnsentLinks(transaction, outcomes);
    await tellInvitations(transaction, outcomes);
    const events = outcomes.flatMap((outcome) => eventOf(outcome, now));
    if (events.length > 0) await appendEvents(transaction, events);
  }, transactionLimits);
}
