import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { clinicDay, clinicMoments, clinicTime, daysFrom } from "./clinic-time";
import { countryCodes } from "./countries";
import { onlyZone, zoneIsElsewhere, zonesOf } from "./zones";

it("knows the zones of each country, and the one of those that have one", () => {
  expect(countryCodes.filter((code) => zonesOf(code).length === 0)).toEqual([]);
  expect(countryCodes.map(onlyZone).filter(Boolean)).toEqual([
    "Europe/London",
    "Europe/Dublin",
    "America/Puerto_Rico",
  ]);
  expect(zonesOf("EU")).toContain("Europe/Berlin");
});

it("tells a clock of another country, whatever the zone is called", () => {
  expect(zoneIsElsewhere("US", "America/New_York")).toBe(false);
  expect(zoneIsElsewhere("US", "US/Eastern")).toBe(false);
  expect(zoneIsElsewhere("US", "Europe/London")).toBe(true);
  expect(zoneIsElsewhere("GB", "UTC")).toBe(true);
});

const zones = [...new Set(countryCodes.flatMap(zonesOf))];

/** The nights of a few years in which a zone changes its clock, with the minutes before and after. */
const changes = zones.flatMap((timeZone) => {
  const found: { timeZone: string; at: Temporal.ZonedDateTime }[] = [];
  let at = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${timeZone}]`);
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || next.year > 2029) return found;
    found.push({ timeZone, at: next });
    at = next;
  }
});

it("reads every minute around every change of every country's clocks", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...changes),
      fc.integer({ min: -150, max: 150 }),
      ({ timeZone, at }, minutes) => {
        const plain = at.toPlainDateTime().add({ minutes });
        const [day, time] = [plain.toPlainDate().toString(), plain.toString().slice(11, 16)];
        const place = { timeZone };
        const shows = (moment: Date) =>
          `${clinicDay(moment, place)} ${clinicTime(moment, place)}` === `${day} ${time}`;
        const meant = clinicMoments(day, time, place);
        switch (meant.kind) {
          case "one":
            return shows(meant.moment);
          case "two": {
            const [first, second] = meant.moments;
            return shows(first) && shows(second) && first < second;
          }
          case "gap": {
            const [earlier, later] = meant.nearest;
            const near = [daysFrom(day, -1), day, daysFrom(day, 1)];
            return (
              !shows(earlier) &&
              !shows(later) &&
              earlier < later &&
              near.includes(clinicDay(earlier, place))
            );
          }
        }
      },
    ),
    { numRuns: 1500 },
  );
});

it("finds a gap or a doubled time on every night on which a clock changes", () => {
  for (const { timeZone, at } of changes) {
    const before = at.subtract({ nanoseconds: 1 });
    const forward = at.offsetNanoseconds > before.offsetNanoseconds;
    const plain = forward
      ? at.toPlainDateTime().subtract({ minutes: 1 })
      : before.toPlainDateTime().round({ smallestUnit: "minute", roundingMode: "floor" });
    const day = plain.toPlainDate().toString();
    const { kind } = clinicMoments(day, plain.toString().slice(11, 16), { timeZone });
    expect([timeZone, day, kind]).toEqual([timeZone, day, forward ? "gap" : "two"]);
  }
});
