import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openClinic } from "@/lib/clinic/open-clinic";
import { startClinic } from "@/lib/clinic/settings-store";
import { openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { makeInvitations } from "@/lib/invitations/make";
import { NotAllowedError } from "@/lib/permissions/permissions";
import { clinicDay, clinicMoment, clinicTime } from "@/lib/settings/clinic-time";
import { samplePerson } from "@/test-support/person";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { changeSettings, ZoneChoiceNeededError } from "./change-settings";
import { comingAppointments } from "./coming-appointments";

const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "administrator" as const };
const now = new Date("2026-11-24T18:00:00Z");

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await makeMailQueue(await runningQueue());
  await startClinic("Clinic", "en", "US", now);
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

async function invite(day: string, time: string): Promise<string> {
  const { settings } = await openClinic();
  const appointmentAt = clinicMoment(day, time, settings);
  const one = { person: samplePerson, appointmentAt, language: "en" };
  const making = { settings: { ...settings, sendDaysBefore: 3 }, send: true, now };
  const [made] = await makeInvitations(staff, [one], making);
  return made?.id ?? "";
}

async function change(timeZone: string, keep?: "clock" | "moment") {
  const { settings, revision } = await openClinic();
  const chosen = keep === undefined ? {} : { keep };
  await changeSettings(staff, { ...settings, timeZone }, { revision, now, ...chosen });
}

async function lastDetail() {
  const { prisma } = await openDatabase();
  const event = await prisma.auditEvent.findFirst({
    where: { action: "clinic.settings-changed" },
    orderBy: { seq: "desc" },
  });
  return event?.detail;
}

describe("changing the time zone", () => {
  const ids: string[] = [];
  const shown = async () => {
    const { settings } = await openClinic();
    const { prisma } = await openDatabase();
    const rows = await prisma.invitation.findMany({ where: { id: { in: ids } } });
    const words = (at: Date | null) =>
      at === null ? null : `${clinicDay(at, settings)} ${clinicTime(at, settings)}`;
    return ids
      .map((id) => rows.find((row) => row.id === id))
      .map((row) =>
        [row?.appointmentAt, row?.sendAt, row?.linkExpiresAt].map((at) => words(at ?? null)),
      );
  };

  it("needs no choice while nothing is to come", async () => {
    expect(await comingAppointments(staff, now)).toBeNull();
    await change("America/Chicago");
    expect(await lastDetail()).toEqual({ timeZone: "UTC → America/Chicago" });
  });

  it("changes nothing before it was chosen what stays", async () => {
    // An hour apart: the first moves to the moment that the second leaves.
    ids.push(await invite("2026-12-08", "14:30"), await invite("2026-12-08", "15:30"));
    const before = await shown();
    await expect(change("America/New_York")).rejects.toThrow(ZoneChoiceNeededError);
    expect((await openClinic()).settings.timeZone).toBe("America/Chicago");
    expect(await shown()).toEqual(before);
    expect(await comingAppointments(staff, now)).toEqual({
      count: 2,
      next: new Date("2026-12-08T20:30:00Z"),
    });
    const intake = { ...staff, role: "intake" as const };
    await expect(comingAppointments(intake, now)).rejects.toThrow(NotAllowedError);
  });

  it("keeps every time on the clock, with the keys that tell one appointment from another", async () => {
    const before = await shown();
    const { prisma } = await openDatabase();
    const keys = () =>
      prisma.invitation.findMany({ where: { id: { in: ids } }, select: { identityKey: true } });
    const old = (await keys()).map(({ identityKey }) => identityKey);
    await change("America/Denver", "clock");
    expect(await shown()).toEqual(before);
    expect(before[0]).toEqual(["2026-12-08 14:30", "2026-12-05 09:00", "2026-12-10 00:00"]);
    expect(await lastDetail()).toEqual({
      timeZone: "America/Chicago → America/Denver",
      appointments: "kept their time on the clock",
      moved: 2,
    });
    const fresh = (await keys()).map(({ identityKey }) => identityKey);
    expect(new Set([...old, ...fresh, null]).size).toBe(4);
    expect(await invite("2026-12-08", "14:30")).toBe(ids[0]);
    expect(await invite("2026-12-08", "15:30")).toBe(ids[1]);
  });

  it("keeps every moment, which the clock then shows otherwise", async () => {
    await change("America/New_York", "moment");
    expect((await shown())[0]).toEqual([
      "2026-12-08 16:30",
      "2026-12-05 11:00",
      "2026-12-10 02:00",
    ]);
    expect(await lastDetail()).toEqual({
      timeZone: "America/Denver → America/New_York",
      appointments: "kept their moment",
    });
  });
});
