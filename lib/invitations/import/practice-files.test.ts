import { describe, expect, it } from "vitest";
import { clinicDay, clinicTime } from "@/lib/settings/clinic-time";
import { practiceFiles } from "@/test-support/practice-files";
import type { PracticeFile } from "@/test-support/practice-files/practice-file";
import { readRows } from "./read-file";
import { readSource } from "./source/read-source";

const now = new Date("2026-11-26T12:00:00Z");

async function read({ bytes, country, zone }: PracticeFile) {
  const table = await readSource(bytes);
  if ("refused" in table) return table;
  const settings = { country, timeZone: zone, language: "en" } as const;
  return readRows(table, { settings, now, today: "2026-11-26", languages: ["en", "es"] });
}

describe("a file as practice systems export it", () => {
  it.each(practiceFiles)("is read, asked about or refused: $name", async (file) => {
    const { outcome, zone } = file;
    const got = await read(file);
    if ("refused" in outcome) {
      expect(got).toMatchObject({ refused: { kind: outcome.refused } });
      return;
    }
    if ("mapping" in outcome) {
      expect(got).toMatchObject({ kind: "unmapped", problem: { fields: outcome.mapping } });
      return;
    }
    if ("refused" in got || got.kind !== "read") throw new Error(JSON.stringify(got));
    const place = { timeZone: zone };
    const rows = got.good.map(({ person, appointmentAt: at }) => [
      person.name,
      person.dateOfBirth,
      `${clinicDay(at, place)}T${clinicTime(at, place)}`,
    ]);
    const bad = Object.fromEntries(got.bad.map(({ line, problems }) => [line, problems]));
    const calledOff = Object.fromEntries(
      got.good.flatMap(({ line, calledOff: why }) => (why === null ? [] : [[line, why]])),
    );
    expect({ rows, bad, calledOff }).toEqual({
      rows: outcome.rows,
      bad: outcome.bad ?? {},
      calledOff: outcome.calledOff ?? {},
    });
    if (outcome.order) expect([got.order.order, got.order.why]).toEqual(outcome.order);
    if (outcome.first) expect(got.good[0]).toMatchObject(flat(outcome.first));
    if (outcome.notes) expect(got.notes).toEqual(outcome.notes);
    if (outcome.unread) expect(got.unread).toEqual(expect.arrayContaining([...outcome.unread]));
  });

  it("has more than 30 kinds", () => {
    expect(practiceFiles.length).toBeGreaterThan(30);
  });
});

const flat = ({ language, ...person }: { readonly language?: string }) => ({
  person,
  ...(language === undefined ? {} : { language }),
});
