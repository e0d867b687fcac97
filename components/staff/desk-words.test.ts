import { describe, expect, it } from "vitest";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { samplePerson, sampleSettings } from "@/test-support/person";
import { byDay } from "./desk-list";
import { emergencyText } from "./emergency-list";
import { factsOf } from "./invitation-history";

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
  const said = (emergencyAt: Date, now: string) =>
    emergencyText({
      invitation: at("2026-12-09T05:00:00Z", { emergencyAt }),
      settings,
      now: new Date(now),
    });

  it("says the time, and the day when it is not today", () => {
    const shown = new Date("2026-12-08T15:04:00Z");
    expect(said(shown, "2026-12-08T16:00:00Z")).toBe(
      "Shown an emergency notice and said yes, 10:04",
    );
    expect(said(shown, "2026-12-09T16:00:00Z")).toContain("8 December 2026, 10:04");
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
    expect(event("link.opened", {})).toEqual([]);
  });
});
