import "server-only";
import { saveSettings } from "@/lib/clinic/settings-store";
import type { Staff } from "@/lib/permissions/staff";
import type { ClinicSettings } from "@/lib/settings/settings";
import { moveClock } from "./move-clock";

/** What of the appointments to come stays when the time zone changes: the time on the clock, or the moment. */
export const zoneChoices = ["clock", "moment"] as const;
export type ZoneChoice = (typeof zoneChoices)[number];

/** There are appointments to come, and nobody said yet what of them stays. Nothing was changed. */
export class ZoneChoiceNeededError extends Error {
  override readonly name = "ZoneChoiceNeededError";
}

type Changing = {
  readonly revision: number;
  readonly now: Date;
  /** Asked for where the time zone changes and there are appointments to come. */
  readonly keep?: ZoneChoice;
};

/**
 * Replaces the settings read at `revision`. Where the time zone changes, appointments to come keep their
 * time on the clock or their moment, as was chosen; nothing is changed before it was.
 * @throws NotAllowedError, SettingsChangedError, ZoneChoiceNeededError
 */
export const changeSettings = (
  staff: Staff,
  settings: ClinicSettings,
  { revision, now, keep }: Changing,
): Promise<void> =>
  saveSettings(staff, settings, revision, now, async (transaction, before) => {
    if (before.timeZone === settings.timeZone) return {};
    const where = { appointmentAt: { gt: now }, revokedAt: null };
    const coming = await transaction.invitation.findFirst({ where, select: { id: true } });
    if (keep === undefined && coming !== null) {
      throw new ZoneChoiceNeededError("What of the appointments stays was not said.");
    }
    if (keep === "moment") return { appointments: "kept their moment" };
    const moved = await moveClock(transaction, before, settings, now);
    return moved === 0 ? {} : { appointments: "kept their time on the clock", moved };
  });
