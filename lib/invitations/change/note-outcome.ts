import "server-only";
import { type EmergencyOutcome, endsAlarm } from "@/lib/invitations/emergency-outcome";
import { NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { dropAlerts } from "@/lib/mail/queue-alerts";
import type { Staff } from "@/lib/permissions/staff";
import { takeStep } from "./change-step";

type Noted = {
  readonly outcome: EmergencyOutcome;
  /** When the sign was reported that the page showed: what came of it says nothing of a later one. */
  readonly reportedAt: Date;
  readonly now: Date;
};

/**
 * Records what became of a sign of an emergency. After "no answer" the desk goes on showing it, to be
 * tried again; whoever is second is told what the first recorded.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export const noteOutcome = (
  staff: Staff,
  id: string,
  { outcome, reportedAt, now }: Noted,
): Promise<void> =>
  takeStep(staff, id, now, {
    action: "emergency-outcome",
    event: "invitation.emergency-outcome",
    apply: async (transaction, { emergencyAt }) => {
      if (emergencyAt?.getTime() !== reportedAt.getTime()) {
        throw new NotPossibleNowError("emergency-anew");
      }
      await dropAlerts(transaction, id, now);
      const seen = endsAlarm(outcome) ? { emergencySeenAt: now } : {};
      await transaction.invitation.update({
        where: { id },
        data: { ...seen, emergencyOutcome: outcome },
      });
      return { outcome };
    },
  });
