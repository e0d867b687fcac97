import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { NotAllowedError } from "@/lib/permissions/permissions";
import type { Role } from "@/lib/permissions/staff";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { NoClinicError, openClinic } from "./open-clinic";
import { loadClinic, SettingsChangedError, saveSettings, startClinic } from "./settings-store";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const now = new Date("2026-11-24T09:00:00Z");
const staff = (role: Role) => ({ id: role, name: "Ana", email: "ana@example.org", role });

describe("a clinic's settings", () => {
  it("are those of an administrator who saw the last ones, and of nobody else", async () => {
    expect(await loadClinic()).toBeNull();
    await expect(openClinic()).rejects.toThrow(NoClinicError);
    await startClinic("Clinic", "en", "US", now);
    await startClinic("Other", "en", "US", now);
    const { settings, revision } = await openClinic();
    expect([settings.name, revision]).toEqual(["Clinic", 1]);
    const renamed = (name: string, seen: number, role: Role = "administrator") =>
      saveSettings(staff(role), { ...settings, name }, seen, now);
    for (const role of ["intake", "clinician"] as const) {
      await expect(renamed("Wrong role", 1, role)).rejects.toThrow(NotAllowedError);
    }
    const both = await Promise.allSettled([renamed("First", 1), renamed("Second", 1)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await expect(renamed("Late", 1)).rejects.toThrow(SettingsChangedError);
    await renamed("Third", 2);
    expect((await openClinic()).settings.name).toBe("Third");
    const { prisma } = await openDatabase();
    const events = await prisma.auditEvent.findMany();
    expect(events.map(({ action }) => action)).toEqual([
      "clinic.settings-changed",
      "clinic.settings-changed",
    ]);
  });
});
