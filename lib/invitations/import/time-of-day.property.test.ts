import fc from "fast-check";
import { expect, it } from "vitest";
import { clinicTime } from "@/lib/settings/clinic-time";
import { readRows } from "./read-file";
import { sourceOfText } from "./source/read-source";

const settings = { country: "US", timeZone: "America/New_York", language: "en" } as const;
const rules = {
  settings,
  now: new Date("2026-11-26T12:00:00Z"),
  today: "2026-11-26",
  languages: ["en"],
};

const two = (value: number) => String(value).padStart(2, "0");
const twelve = (hour: number) => hour % 12 || 12;
const side = (hour: number) => (hour < 12 ? "am" : "pm");

/** How a system writes the time of day, each in a way of its own for a whole file. */
const ways: { readonly [way: string]: (hour: number, minute: number) => string } = {
  "14:30": (hour, minute) => `${two(hour)}:${two(minute)}`,
  "1430": (hour, minute) => `${two(hour)}${two(minute)}`,
  "14:30:00": (hour, minute) => `${hour}:${two(minute)}:00`,
  "14h30": (hour, minute) => `${hour}h${two(minute)}`,
  "2:30 pm": (hour, minute) => `${twelve(hour)}:${two(minute)} ${side(hour)}`,
  "02:30PM": (hour, minute) =>
    `${two(twelve(hour))}:${two(minute)}${side(hour).toLocaleUpperCase("en")}`,
  "2:30 p.m.": (hour, minute) =>
    `${twelve(hour)}:${two(minute)} ${side(hour).split("").join(".")}.`,
  "2:30": (hour, minute) => `${twelve(hour)}:${two(minute)}`,
  "2.30": (hour, minute) => `${twelve(hour)}.${two(minute)}`,
  "9:30": (hour, minute) => `${hour}:${two(minute)}`,
};
/** Ways that say by themselves which half of the day is meant, or whose file shows it. */
const certain = (way: string) => !["2:30", "2.30", "9:30"].includes(way);

/** The hours that appointments begin in. */
const visit = fc.record({
  hour: fc.integer({ min: 7, max: 19 }),
  minute: fc.integer({ min: 0, max: 59 }),
});
const day = fc.record({
  way: fc.constantFrom(...Object.keys(ways)),
  visits: fc.array(visit, { minLength: 1, maxLength: 12 }),
  inOneCell: fc.boolean(),
});

it("no time is ever read twelve hours off: it is read as it was meant, or its row asks", async () => {
  await fc.assert(
    fc.asyncProperty(day, async ({ way, visits, inOneCell }) => {
      const rows = visits.map(
        ({ hour, minute }, at) =>
          `Person ${at};1960-03-27;2027-04-10${inOneCell ? " " : ";"}${ways[way]?.(hour, minute)}`,
      );
      const headers = inOneCell ? "Name;DOB;Appointment" : "Name;DOB;Appt Date;Appt Time";
      const table = await sourceOfText([headers, ...rows].join("\n"));
      if ("refused" in table) throw new Error(table.refused.kind);
      const places = inOneCell ? { appointment: 2 } : { appointmentDate: 2, appointmentTime: 3 };
      const mapping = { name: 0, dateOfBirth: 1, ...places };
      const read = await readRows(table, rules, { mapping });
      if ("refused" in read || read.kind !== "read") throw new Error(JSON.stringify(read));
      for (const { line, appointmentAt } of read.good) {
        const { hour, minute } = visits[line - 2] ?? { hour: 0, minute: 0 };
        expect(clinicTime(appointmentAt, settings)).toBe(`${two(hour)}:${two(minute)}`);
      }
      for (const { problems } of read.bad) expect(problems).toEqual(["time-half"]);
      expect(read.good.length + read.bad.length).toBe(visits.length);
      if (certain(way)) expect(read.bad).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
