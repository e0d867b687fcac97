import { describe, expect, it } from "vitest";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { samplePerson, sampleSettings } from "@/test-support/person";
import { byDay } from "./desk-list";
import { factsOf } from "./invitation-history";
import { reportedText, triedText } from "./shown-flags";

const settings = { ...sampleSettings, timeZone: "America/New_York" } as const;
const at = (moment: string, more: Partial<StoredInvitation> = {}) =>
  ({ appointmentAt: new Date(moment), person: samplePerson, ...more }) as StoredInvitation;

describe("the desk's list", () => {
  it("is divided where the clinic's day ends, in the order given", () => {
    const rows = [
      at("2026-12-09T05:00:00Z"),
      at("2026-12-09T04:59:00Z"),
      at("2026-12-08T05:00:00Z"),
      at("2026-12-08T04:59:00Z"),
    ];
    expect(byDay(rows, settings).map(({ day, rows: some }) => [day, some.length])).toEqual([
      ["2026-12-09", 1],
      ["2026-12-08", 2],
      ["2026-12-07", 1],
    ]);
  });
});

describe("an emergency flag", () => {
  const said = (reportedAt: Date, now: string) =>
    reportedText(reportedAt, { settings, now: new Date(now) });

  it("says the time, and the day when it is not today", () => {
    const shown = new Date("2026-12-08T15:04:00Z");
    expect(said(shown, "2026-12-08T16:00:00Z")).toBe(
      "Says there is, or may be, an emergency sign: 10:04",
    );
    expect(said(shown, "2026-12-09T16:00:00Z")).toContain("8 December 2026, 10:04");
  });

  it("says how often nobody answered, when last, and who tried", () => {
    const place = { settings, now: new Date("2026-12-08T16:00:00Z") };
    const first = { at: new Date("2026-12-07T15:00:00Z"), name: "Ana" };
    const second = { at: new Date("2026-12-08T15:04:00Z"), name: null };
    expect(triedText([], place)).toBe("");
    expect(triedText([first], place)).toMatch(
      /^Tried at .*7 December 2026, 10:00, no answer \(Ana\)$/,
    );
    expect(triedText([first, second], place)).toBe(
      "Tried 2 times, last at 10:04, no answer (an account that is gone)",
    );
  });
});

describe("the facts of an event", () => {
  const event = (action: string, detail: { [fact: string]: string | boolean }) =>
    factsOf({ seq: 1, at: new Date(), actor: "staff", name: null, action, detail });

  it("are said in words, and what did not change is not", () => {
    expect(event("invitation.extended", { until: "2026-12-24" })).toEqual(["Last day: 2026-12-24"]);
    expect(event("invitation.queued", { kind: "reminder" })).toEqual(["Reminder"]);
    const changed = { name: true, email: false, birth: false, appointment: true };
    expect(event("invitation.changed", changed)).toEqual(["Name", "Appointment"]);
    expect(event("invitation.emergency-outcome", { outcome: "no-answer" })).toEqual(["No answer"]);
    expect(event("link.opened", {})).toEqual([]);
  });
});
