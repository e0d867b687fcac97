import fc from "fast-check";
import { expect, it } from "vitest";
import { firstMailAt } from "./mail-dates";
import { mailPlan } from "./mail-plan";
import { firstSettings } from "./settings";

const now = new Date("2027-03-20T12:30:00Z");
const moment = fc.date({
  min: new Date("2027-03-21"),
  max: new Date("2027-12-31"),
  noInvalidDate: true,
});

it("tells of many what each would be told", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ appointmentAt: moment, hasEmail: fc.boolean() }), { maxLength: 8 }),
      fc.option(fc.integer({ min: 1, max: 60 })),
      fc.integer({ min: 0, max: 23 }),
      fc.constantFrom("Europe/London", "America/New_York", "Australia/Lord_Howe"),
      (people, sendDaysBefore, reminderHour, timeZone) => {
        const first = firstSettings("Clinic", "en", "GB");
        const settings = { ...first, sendDaysBefore, reminderHour, timeZone };
        const each = people
          .filter(({ hasEmail }) => hasEmail)
          .map(({ appointmentAt }) => firstMailAt(appointmentAt, settings, now));
        const later = each.filter((at) => at !== null).toSorted((one, other) => +one - +other);
        expect(mailPlan(people, settings, now)).toMatchObject({
          atOnce: each.length - later.length,
          later: later.length,
          firstLater: later[0] ?? null,
        });
      },
    ),
  );
});

it("tells when the last link ends", () => {
  const settings = firstSettings("Clinic", "en", "GB");
  const people = ["2027-04-20T08:00:00Z", "2027-04-02T08:00:00Z"].map((at) => ({
    appointmentAt: new Date(at),
    hasEmail: false,
  }));
  expect(mailPlan(people, settings, now).lastLinkEndsAt).toEqual(new Date("2027-04-21T23:00:00Z"));
  expect(mailPlan([], settings, now).lastLinkEndsAt).toBeNull();
});
