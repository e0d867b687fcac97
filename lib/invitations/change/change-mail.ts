import "server-only";
import { runningQueue } from "@/lib/database/queue/running-queue";
import { type MailingKind, queueMailings } from "@/lib/mail/queue-mailings";
import type { Staff } from "@/lib/permissions/staff";
import { takeStep } from "./change-step";

async function queueMail(
  staff: Staff,
  id: string,
  action: "send" | "remind",
  kind: MailingKind,
  now: Date,
): Promise<void> {
  const queue = await runningQueue();
  await takeStep(staff, id, now, {
    action,
    event: "invitation.queued",
    apply: async (transaction) => {
      await queueMailings(transaction, queue, [id], kind, now);
      return { kind };
    },
  });
}

/**
 * Queues mail with a link, for the first time or once more; links given out before go on working.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export const sendInvitation = (staff: Staff, id: string, now: Date): Promise<void> =>
  queueMail(staff, id, "send", "invitation", now);

/**
 * Queues a reminder now, beside those that go out by themselves.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export const remindNow = (staff: Staff, id: string, now: Date): Promise<void> =>
  queueMail(staff, id, "remind", "reminder", now);
