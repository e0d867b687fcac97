import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { importCheckCommand } from "./import-check-command";

const folder = mkdtempSync(path.join(tmpdir(), "ready-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(...lines: readonly string[]): string {
  const file = path.join(folder, `${Math.random()}.csv`);
  writeFileSync(file, lines.join("\n"));
  return file;
}
async function check(file: string, ...more: readonly string[]) {
  const args = ["--file", file, "--country", "US", "--today", "2026-11-26", ...more];
  const { code, lines = [], errors = [] } = await importCheckCommand(args);
  return { code, said: lines.map((line): unknown => JSON.parse(line)), errors };
}

describe("npm run import:check", () => {
  it("says of the file and of each row how it would be read", async () => {
    const file = fileOf(
      "MRN,Patient Name,DOB,Appointment,Status",
      "0042,Ruth Ng,03/27/1960,04/10/2027 4 pm,Booked",
      "0043,Tom Day,soon,04/10/2027 4 pm,Booked",
      "0044,Ann Lee,01/02/1960,04/10/2027 4 pm,Cancelled",
    );
    const { code, said } = await check(file);
    expect(code).toBe(0);
    expect(said).toMatchObject([
      {
        file: {
          outcome: "read",
          encoding: "utf-8",
          delimiter: ",",
          headerLine: 1,
          columns: { recordNumber: "MRN", name: "Patient Name" },
          dateOrder: { order: "month-first", why: "cell", seenAt: { line: 2 } },
          rows: 3,
        },
      },
      {
        line: 2,
        read: true,
        name: "Ruth Ng",
        dateOfBirth: "1960-03-27",
        recordNumber: "0042",
        appointment: "2027-04-10T16:00",
        appointmentAt: "2027-04-10T20:00:00.000Z",
      },
      {
        line: 3,
        read: false,
        problems: ["birth-unread"],
        cells: ["0043", "Tom Day", "soon", "04/10/2027 4 pm", "Booked"],
      },
      { line: 4, read: true, calledOff: "cancelled" },
    ]);
  });

  it("takes an order, a zone and the columns that are pointed out", async () => {
    const file = fileOf("Who,Born on,When", "Ruth Ng,03/04/1960,2027-04-10T16:00:00Z");
    const unmapped = await check(file);
    expect(unmapped.code).toBe(1);
    expect(unmapped.said).toMatchObject([
      { file: { outcome: "mapping-needed", problem: { kind: "missing" } } },
    ]);
    const map = ["name=Who", "dateOfBirth=Born on", "appointment=When"];
    const more = ["--order", "day-first", "--zone", "Europe/Madrid"];
    const { code, said } = await check(file, ...map.flatMap((one) => ["--map", one]), ...more);
    expect([code, said[1]]).toMatchObject([
      0,
      { dateOfBirth: "1960-04-03", appointment: "2027-04-10T18:00" },
    ]);
  });

  it("asks for am or pm where a time could be of either half of the day, and names those at night", async () => {
    const headers = "Name,DOB,Appt Date,Appt Time";
    const row = "Ruth Ng,1960-03-27,2027-04-10";
    const told = await check(fileOf(headers, `${row},9:00`, `${row},2:30`));
    expect([told.code, told.said]).toMatchObject([
      0,
      [
        { file: { hours: null, atNight: [], good: 1, bad: 1 } },
        { line: 2, appointment: "2027-04-10T09:00" },
        {
          line: 3,
          problems: ["time-half"],
          reason: "Write whether this is am or pm, such as 2:30 pm, or 14:30.",
        },
      ],
    ]);
    const whole = await check(fileOf(headers, `${row},13:00`, `${row},2:30`));
    expect(whole.said[0]).toMatchObject({ file: { hours: 24, atNight: [3], bad: 0 } });
  });

  it("gives the one reason of a file that is refused", async () => {
    const { code, said } = await check(fileOf("%PDF-1.7"));
    expect([code, said]).toMatchObject([1, [{ file: { outcome: "refused", problem: "pdf" } }]]);
    const both = fileOf("Name,DOB,Appointment", "A,13/04/1950,x", "B,04/13/1950,x");
    expect((await check(both, "--order", "day-first")).said).toMatchObject([
      { file: { problem: "both-orders", reason: expect.stringContaining("Line 2 (DOB)") } },
    ]);
  });

  it("says how it is used when it is used wrong", async () => {
    const none = await importCheckCommand([]);
    expect(none.code).toBe(2);
    expect(none.errors?.join()).toMatch(/--file.*--country.*Usage/);
    const wrong = ["--zone", "Moon", "--order", "x", "--today", "soon", "--map", "shoe=Size"];
    const { errors } = await importCheckCommand(["--file", "none", "--country", "XX", ...wrong]);
    expect(errors).toHaveLength(7);
    expect((await check(fileOf("A,B", "1,2"), "--map", "name=C")).errors).toEqual([
      "--map: No column is called C.",
    ]);
    expect((await importCheckCommand(["--unknown"])).code).toBe(2);
  });
});
