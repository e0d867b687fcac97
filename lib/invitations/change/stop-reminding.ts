import "server-only";
import { dropQueuedMail } from "@/lib/invitations/links/end-links";
import type { Staff } from "@/lib/permissions/staff";
import { takeStep } from "./change-step";

/**
 * Sends no more mail about an invitation by itself, that which waits included: the person does not come.
 * What was begun can still be finished.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export const stopReminding = (staff: Staff, id: string, now: Date): Promise<void> =>
  takeStep(staff, id, now, {
    action: "change",
    event: "invitation.reminders-stopped",
    apply: async (transaction, { mail }) => {
      await dropQueuedMail(transaction, id, now);
      await transaction.invitation.update({
        where: { id },
        data: { remindersOff: true, mail: mail === "queued" ? "none" : mail, updatedAt: now },
      });
      return undefined;
    },
  });
