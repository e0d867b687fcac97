import { describe, expect, it } from "vitest";
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

/** What is read of a file with these times, each the clinic's or null where its row asks. */
async function read(...times: readonly string[]) {
  const rows = times.map((time, at) => `Person ${at};1960-03-27;2027-04-10;${time}`);
  const table = await sourceOfText(["Name;DOB;Appt Date;Appt Time", ...rows].join("\n"));
  if ("refused" in table) throw new Error(table.refused.kind);
  const mapping = { name: 0, dateOfBirth: 1, appointmentDate: 2, appointmentTime: 3 };
  const file = await readRows(table, rules, { mapping });
  if ("refused" in file || file.kind !== "read") throw new Error(JSON.stringify(file));
  const asked = file.bad.map(({ line, problems }) => {
    expect(problems).toEqual(["time-half"]);
    return [line, null] as const;
  });
  const known = file.good.map(
    ({ line, appointmentAt }) => [line, clinicTime(appointmentAt, settings)] as const,
  );
  const at = new Map<number, string | null>([...known, ...asked]);
  return { ...file, times: times.map((_, row) => at.get(row + 2)) };
}

describe("the clock of a file", () => {
  it.each([
    ["nothing shows it", ["9:00", "12:30", "2:30", "7:15", "8:00"], null],
    ["an hour after noon", ["9:00", "13:00", "2:30"], 24],
    ["a nought before the hour", ["08:30", "2:30"], 24],
    ["a nought before the hour alone", ["02:30"], 24],
    ["four digits with a nought", ["0930", "230"], 24],
    ["seconds", ["2:30:00"], 24],
    ["a sign of hours", ["2h30", "9:00"], 24],
    ["the first hour of the day", ["0:30", "2:30"], 24],
    ["am or pm", ["9:00 am", "9:00", "2:30", "14:30", "12:15"], 12],
    ["am or pm beside a nought", ["02:30 PM", "02:30"], 12],
    ["a span that ends after noon", ["9:00-13:00", "2:30"], 24],
    ["midnight shows nothing", ["9:00", "2:30", "8:00"], null],
    ["a part of a day shows nothing", ["0.104166667", "0.604166667", "2:30"], null],
    ["a time behind a T shows nothing", ["T02:30", "T14:30", "2:30"], null],
  ] as const)("is told by what is written: %s", async (_, times, hours) => {
    expect((await read(...times)).hours).toBe(hours);
  });

  it.each([
    [
      ["9:00", "12:30", "2:30", "7:15", "8:00"],
      ["09:00", "12:30", null, null, "08:00"],
    ],
    [
      ["9:00", "14:30", "2:30"],
      ["09:00", "14:30", "02:30"],
    ],
    [
      ["9:00 am", "9:00", "2:30", "14:30", "12:15", "02:30"],
      ["09:00", null, null, "14:30", null, null],
    ],
    [
      ["0.104166667", "2:30", "T02:30"],
      ["02:30", null, "02:30"],
    ],
    [
      ["1:00-1:30", "10:00-10:30", "230"],
      [null, "10:00", null],
    ],
  ] as const)("decides how %j is read", async (times, expected) => {
    expect((await read(...times)).times).toEqual(expected);
  });

  it("names the lines whose appointment is at night as it stands", async () => {
    expect((await read("14:30", "2:30", "07:00", "06:59")).atNight).toEqual([3, 5]);
    expect((await read("9:00", "2:30")).atNight).toEqual([]);
  });

  it("does not take the midnight that systems write behind a day for a time", async () => {
    const text =
      "Name;DOB;Appt Date;Appt Time\nA;1960-03-27;4/10/2027 12:00:00 AM;9:00\nB;1960-03-27;4/10/2027 12:00:00 AM;2:30";
    const table = await sourceOfText(text);
    if ("refused" in table) throw new Error(table.refused.kind);
    expect(await readRows(table, rules)).toMatchObject({
      hours: null,
      good: [{ line: 2 }],
      bad: [{ line: 3, problems: ["time-half"] }],
    });
  });
});
