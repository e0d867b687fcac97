import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptUntil, retentionLimits } from "./retention";
import { firstSettings } from "./settings";

const settings = { ...firstSettings("A clinic", "en", "US"), timeZone: "Europe/London" };
const at = (text: string) => new Date(text);
const invitation = {
  appointmentAt: at("2026-12-08T14:30:00Z"),
  linkExpiresAt: at("2026-12-10T00:00:00Z"),
  revokedAt: null,
  returnedAt: null,
};
const until = (changes: Partial<Parameters<typeof keptUntil>[0]>, days = 90) =>
  keptUntil({ ...invitation, ...changes }, { ...settings, retentionDays: days }).toISOString();

describe("an invitation is kept", () => {
  it("seven days after its link ended, when nothing came back", () => {
    expect(until({})).toBe("2026-12-17T00:00:00.000Z");
    expect(until({ revokedAt: at("2026-12-01T12:00:00Z") })).toBe("2026-12-08T12:00:00.000Z");
    expect(until({ revokedAt: at("2026-12-11T12:00:00Z") })).toBe("2026-12-17T00:00:00.000Z");
  });

  it("for the clinic's days after the appointment, when it came back", () => {
    const returnedAt = at("2026-12-01T12:00:00Z");
    expect(until({ returnedAt })).toBe("2027-03-09T00:00:00.000Z");
    expect(until({ returnedAt }, 1)).toBe("2026-12-10T00:00:00.000Z");
    expect(until({ returnedAt, revokedAt: returnedAt }, 1)).toBe("2026-12-10T00:00:00.000Z");
  });

  it("for those days at least after it came back, however late that was", () => {
    expect(until({ returnedAt: at("2027-01-05T12:00:00Z") }, 1)).toBe("2027-01-07T00:00:00.000Z");
  });
});

it("is found by the limits at the moment it ends, and never before", () => {
  const moment = fc.date({
    min: at("2026-01-01"),
    max: at("2027-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(
      moment,
      moment,
      fc.option(moment),
      fc.option(moment),
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom("UTC", "Europe/London", "America/New_York", "Pacific/Auckland"),
      fc.integer({ min: -3, max: 3 }),
      (appointmentAt, linkExpiresAt, revokedAt, returnedAt, retentionDays, timeZone, around) => {
        const one = { appointmentAt, linkExpiresAt, revokedAt, returnedAt };
        const place = { ...settings, retentionDays, timeZone };
        const end = keptUntil(one, place);
        const now = new Date(end.getTime() + around);
        const { endedBy, returnedBefore } = retentionLimits(now, place);
        const over = returnedAt
          ? returnedAt < returnedBefore && appointmentAt < returnedBefore
          : linkExpiresAt <= endedBy || (revokedAt !== null && revokedAt <= endedBy);
        expect(over).toBe(end <= now);
      },
    ),
    { numRuns: 500 },
  );
});
