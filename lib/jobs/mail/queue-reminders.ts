import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { loadClinic } from "@/lib/clinic/settings-store";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { runningQueue } from "@/lib/database/queue/running-queue";
import { toInvited } from "@/lib/mail/mailing";
import { queueMailings } from "@/lib/mail/queue-mailings";
import type { ClinicSettings } from "@/lib/settings/settings";
import { isReminderDue, mostReminders } from "./due-reminder";

const pageSize = 200;
const day = 86_400_000;
/** No reminder comes earlier than 30 days before an appointment; a day more for the clocks. */
const horizon = 31 * day;
const transactionLimits = { timeout: 60_000, maxWait: 60_000 };

/** Not finished, was sent a link by mail, and has not asked to be left alone. */
const unfinished = {
  returnedAt: null,
  revokedAt: null,
  lockedAt: null,
  remindersOff: false,
  hasEmail: true,
  mail: "sent",
} satisfies Prisma.InvitationWhereInput;

const latest = (one: Date | null, other: Date | null): Date | null =>
  one === null || (other !== null && other > one) ? other : one;

async function candidates(after: string, now: Date) {
  const { prisma } = await openDatabase();
  return prisma.invitation.findMany({
    where: {
      ...unfinished,
      id: { gt: after },
      remindersSent: { lt: mostReminders },
      linkExpiresAt: { gt: now },
      appointmentAt: { gt: now, lte: new Date(now.getTime() + horizon) },
    },
    orderBy: { id: "asc" },
    take: pageSize,
    select: {
      id: true,
      appointmentAt: true,
      remindersSent: true,
      remindedAt: true,
      mailings: {
        where: { ...toInvited, state: "sent" },
        orderBy: { endedAt: "desc" },
        take: 1,
        select: { endedAt: true },
      },
    },
  });
}

type Candidate = Awaited<ReturnType<typeof candidates>>[number];

function isDue(one: Candidate, settings: ClinicSettings, now: Date): boolean {
  const sentAt = one.mailings[0]?.endedAt ?? null;
  const lastMailAt = sentAt === null ? null : latest(sentAt, one.remindedAt);
  return isReminderDue({ ...one, lastMailAt }, settings, now);
}

/** Whoever counts a reminder up sends it, so two processes at once send one. */
async function remind(due: readonly Candidate[], now: Date): Promise<number> {
  const queue = await runningQueue();
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const won = await transaction.invitation.updateManyAndReturn({
      where: {
        ...unfinished,
        OR: due.map(({ id, remindersSent }) => ({ id, remindersSent })),
      },
      data: { remindersSent: { increment: 1 }, remindedAt: now },
      select: { id: true },
    });
    const ids = won.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await queueMailings(transaction, queue, ids, "reminder", now);
    const actor = { kind: "system" as const };
    const detail = { kind: "reminder" };
    await appendEvents(
      transaction,
      ids.map((subjectId) => ({ at: now, actor, action: "invitation.queued", subjectId, detail })),
    );
    return ids.length;
  }, transactionLimits);
}

/** Queues the reminders that are due now and gives their number. Twice at once queues none twice. */
export async function queueReminders(now: Date): Promise<number> {
  const clinic = await loadClinic();
  if (clinic === null) return 0;
  let queued = 0;
  let page = await candidates("00000000-0000-0000-0000-000000000000", now);
  while (page.length > 0) {
    const due = page.filter((one) => isDue(one, clinic.settings, now));
    if (due.length > 0) queued += await remind(due, now);
    const last = page.at(-1);
    page = last === undefined || page.length < pageSize ? [] : await candidates(last.id, now);
  }
  return queued;
}
