import "server-only";
import { keepResponse } from "@/lib/invitations/keep-response";
import type { Staff } from "@/lib/permissions/staff";
import { clinicDay, clinicDayBounds, daysFrom } from "@/lib/settings/clinic-time";
import { isDay } from "@/lib/settings/day-range";
import { type ClinicSettings, longestLinkDaysAfter } from "@/lib/settings/settings";
import { takeStep } from "./change-step";

/** Why a link cannot end on a day. */
export type EndProblem = "end-unread" | "end-past" | "end-too-far";

/** The day asked for cannot be a link's last. */
export class BadEndError extends Error {
  override readonly name = "BadEndError";
  constructor(readonly problem: EndProblem) {
    super(`A link cannot end on that day: ${problem}.`);
  }
}

/** The last day (YYYY-MM-DD) that a link to an appointment may be extended to. */
const latestEnd = (appointmentAt: Date, settings: ClinicSettings): string =>
  daysFrom(clinicDay(appointmentAt, settings), longestLinkDaysAfter);

type When = { readonly settings: ClinicSettings; readonly now: Date };

function endOf(day: string, appointmentAt: Date, { settings, now }: When): Date {
  if (!isDay(day)) throw new BadEndError("end-unread");
  if (day < clinicDay(now, settings)) throw new BadEndError("end-past");
  if (day > latestEnd(appointmentAt, settings)) throw new BadEndError("end-too-far");
  return clinicDayBounds(day, settings).to;
}

/**
 * Lets the links of an invitation work until a day of the clinic (YYYY-MM-DD) is over, sooner or later
 * than before, and keeps what was begun as long.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError, BadEndError
 */
export async function extendInvitation(
  staff: Staff,
  id: string,
  day: string,
  { settings, now }: When,
): Promise<void> {
  await takeStep(staff, id, now, {
    action: "extend",
    event: "invitation.extended",
    apply: async (transaction, { appointmentAt }) => {
      const linkExpiresAt = endOf(day, appointmentAt, { settings, now });
      const data = { linkExpiresAt, updatedAt: now };
      const changed = await transaction.invitation.update({ where: { id }, data });
      await keepResponse(transaction, changed, settings);
      return { until: day };
    },
  });
}
