import { describe, expect, it } from "vitest";
import {
  clinicDay,
  clinicDayBounds,
  clinicMoment,
  clinicMoments,
  clinicTime,
  linkEnd,
  reminderMoments,
  retentionEnd,
} from "./clinic-time";
import { clinicSettingsSchema, firstSettings } from "./settings";

const london = { ...firstSettings("A clinic", "en", "US"), timeZone: "Europe/London" };

describe("the clinic's clock", () => {
  it("reads a day and time where the clinic is, summer and winter", () => {
    expect(clinicMoment("2026-11-30", "09:15", london).toISOString()).toBe(
      "2026-11-30T09:15:00.000Z",
    );
    const summer = clinicMoment("2027-06-30", "09:15", london);
    expect(summer.toISOString()).toBe("2027-06-30T08:15:00.000Z");
    expect([clinicDay(summer, london), clinicTime(summer, london)]).toEqual([
      "2027-06-30",
      "09:15",
    ]);
  });

  it("says when a time does not exist, with the two it can stand for", () => {
    const gap = clinicMoments("2027-03-28", "01:30", london);
    expect(gap).toEqual({
      kind: "gap",
      nearest: [new Date("2027-03-28T00:30:00Z"), new Date("2027-03-28T01:30:00Z")],
    });
    const shown = "nearest" in gap ? gap.nearest.map((moment) => clinicTime(moment, london)) : [];
    expect(shown).toEqual(["00:30", "02:30"]);
    const edges = ["00:59", "02:00"].map((time) => clinicMoments("2027-03-28", time, london).kind);
    expect(edges).toEqual(["one", "one"]);
  });

  it("says when a time comes twice", () => {
    expect(clinicMoments("2026-10-25", "01:30", london)).toEqual({
      kind: "two",
      moments: [new Date("2026-10-25T00:30:00Z"), new Date("2026-10-25T01:30:00Z")],
    });
    const edges = ["00:59", "02:00"].map((time) => clinicMoments("2026-10-25", time, london).kind);
    expect(edges).toEqual(["one", "one"]);
  });

  it("knows days of 23 and 25 hours", () => {
    const hours = (day: string) => {
      const { from, to } = clinicDayBounds(day, london);
      return (to.getTime() - from.getTime()) / 3_600_000;
    };
    expect([hours("2027-03-28"), hours("2026-10-25"), hours("2026-11-24")]).toEqual([23, 25, 24]);
  });
});

describe("times that follow from an appointment", () => {
  const appointment = clinicMoment("2026-12-08", "14:30", london);

  it("ends a link with the day after, however far off", () => {
    expect(linkEnd(appointment, london).toISOString()).toBe("2026-12-10T00:00:00.000Z");
    const far = clinicMoment("2027-06-01", "09:00", london);
    expect(linkEnd(far, london).toISOString()).toBe("2027-06-02T23:00:00.000Z");
  });

  it("reminds at the set hour, the earlier first", () => {
    expect(reminderMoments(appointment, london).map((moment) => moment.toISOString())).toEqual([
      "2026-12-05T09:00:00.000Z",
      "2026-12-07T09:00:00.000Z",
    ]);
  });

  it("keeps a returned summary for the set days", () => {
    expect(retentionEnd(appointment, { ...london, retentionDays: 1 }).toISOString()).toBe(
      "2026-12-10T00:00:00.000Z",
    );
  });
});

describe("what a clinic can set", () => {
  it.each([
    ["phone", "call us"],
    ["timeZone", "Europe/Nowhere"],
    ["senderAddress", "a@b\r\nBcc: c@example.org"],
    ["name", "Clinic\r\nBcc: c@example.org"],
    ["reminderDays", [1, 2, 3]],
    ["retentionDays", 0],
  ])("refuses %s %j", (name, value) => {
    const good = { ...london, senderAddress: "desk@example.org" };
    expect(clinicSettingsSchema.safeParse(good).success).toBe(true);
    expect(clinicSettingsSchema.safeParse({ ...good, [name]: value }).success).toBe(false);
  });
});
