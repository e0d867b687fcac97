import "server-only";
import { dropQueuedMail, endLinks } from "@/lib/invitations/links/end-links";
import type { Staff } from "@/lib/permissions/staff";
import { takeStep } from "./change-step";

/**
 * Ends an invitation for good: its links, the browsers that were let in, and mail still waiting. The
 * person can be invited to the same appointment again.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export const revokeInvitation = (staff: Staff, id: string, now: Date): Promise<void> =>
  takeStep(staff, id, now, {
    action: "revoke",
    event: "invitation.revoked",
    apply: async (transaction, { mail }) => {
      await endLinks(transaction, id, now);
      await dropQueuedMail(transaction, id, now);
      await transaction.patientSession.updateMany({
        where: { invitationId: id, endedAt: null },
        data: { endedAt: now },
      });
      await transaction.invitation.update({
        where: { id },
        data: {
          revokedAt: now,
          updatedAt: now,
          identityKey: null,
          mail: mail === "queued" ? "none" : mail,
        },
      });
      return undefined;
    },
  });

/**
 * Lets the person try their date of birth again after too many wrong ones.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export const unlockInvitation = (staff: Staff, id: string, now: Date): Promise<void> =>
  takeStep(staff, id, now, {
    action: "unlock",
    event: "invitation.unlocked",
    apply: async (transaction) => {
      await transaction.invitation.update({
        where: { id },
        data: { lockedAt: null, wrongDates: 0, updatedAt: now },
      });
      return undefined;
    },
  });

const noteFiled = (staff: Staff, id: string, now: Date, action: "file" | "unfile"): Promise<void> =>
  takeStep(staff, id, now, {
    action,
    event: action === "file" ? "summary.filed" : "summary.unfiled",
    apply: async (transaction) => {
      const filedAt = action === "file" ? now : null;
      await transaction.invitation.update({ where: { id }, data: { filedAt, updatedAt: now } });
      return undefined;
    },
  });

/**
 * Notes that the summary was put into the clinic's own record. What the person adds later makes it
 * unfiled again.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export const markFiled = (staff: Staff, id: string, now: Date): Promise<void> =>
  noteFiled(staff, id, now, "file");

/**
 * Takes that back, for who pressed the wrong button.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export const markUnfiled = (staff: Staff, id: string, now: Date): Promise<void> =>
  noteFiled(staff, id, now, "unfile");

/**
 * Marks a returned summary as reviewed by a clinician.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export const markReviewed = (staff: Staff, id: string, now: Date): Promise<void> =>
  takeStep(staff, id, now, {
    action: "review",
    event: "summary.reviewed",
    apply: async (transaction) => {
      await transaction.invitation.update({
        where: { id },
        data: { reviewedAt: now, updatedAt: now },
      });
      return undefined;
    },
  });
