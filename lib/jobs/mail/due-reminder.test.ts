import { describe, expect, it } from "vitest";
import { clinicMoment } from "@/lib/settings/clinic-time";
import { firstSettings } from "@/lib/settings/settings";
import { isReminderDue } from "./due-reminder";

const settings = { ...firstSettings("Clinic", "en", "US"), timeZone: "Europe/London" };
const at = (day: string, time: string) => clinicMoment(day, time, settings);
// Reminders are due on 5 and 7 December at nine.
const appointmentAt = at("2026-12-08", "14:30");
const sent = at("2026-11-24", "09:00");
const first = { appointmentAt, remindersSent: 0, lastMailAt: sent };

describe("a reminder", () => {
  it("is due from its moment on", () => {
    expect(isReminderDue(first, settings, at("2026-12-05", "08:59"))).toBe(false);
    expect(isReminderDue(first, settings, at("2026-12-05", "09:00"))).toBe(true);
  });

  it("is due once for each moment", () => {
    const once = { ...first, remindersSent: 1, lastMailAt: at("2026-12-05", "09:10") };
    expect(isReminderDue(once, settings, at("2026-12-06", "09:00"))).toBe(false);
    expect(isReminderDue(once, settings, at("2026-12-07", "09:00"))).toBe(true);
  });

  it("comes at most twice, however many moments there are", () => {
    const twice = { ...first, remindersSent: 2 };
    expect(isReminderDue(twice, settings, at("2026-12-07", "09:00"))).toBe(false);
  });

  it("comes once when two moments passed while nothing ran", () => {
    const late = at("2026-12-07", "20:00");
    expect(isReminderDue(first, settings, late)).toBe(true);
    expect(isReminderDue({ ...first, remindersSent: 1, lastMailAt: late }, settings, late)).toBe(
      false,
    );
  });

  it("is not due for a moment before the first mail, nor without one", () => {
    const invitedLate = { ...first, lastMailAt: at("2026-12-06", "10:00") };
    expect(isReminderDue(invitedLate, settings, at("2026-12-06", "10:10"))).toBe(false);
    expect(isReminderDue(invitedLate, settings, at("2026-12-07", "09:00"))).toBe(true);
    const never = { ...first, lastMailAt: null };
    expect(isReminderDue(never, settings, at("2026-12-07", "09:00"))).toBe(false);
  });

  it("is never due after the appointment, nor when the clinic sends none", () => {
    expect(isReminderDue(first, settings, appointmentAt)).toBe(false);
    const none = { ...settings, reminderDays: [] };
    expect(isReminderDue(first, none, at("2026-12-07", "09:00"))).toBe(false);
  });
});
