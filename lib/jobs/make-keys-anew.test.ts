import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { fixedClock } from "@/lib/clock";
import { openDatabase } from "@/lib/database/open";
import { stopQueue } from "@/lib/database/queue/running-queue";
import { environment } from "@/lib/env";
import { firstIdentityKeyOf } from "@/lib/invitations/keys/first-identity";
import { makeInvitations } from "@/lib/invitations/make";
import { firstSettings } from "@/lib/settings/settings";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { makeKeysAnew } from "./make-keys-anew";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(async () => {
  Reflect.deleteProperty(globalThis, "readyToAskTampered");
  await stopQueue();
  await temporary.remove();
});

const now = new Date("2026-11-24T09:00:00Z");
const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" as const };
const making = { settings: firstSettings("Clinic", "en", "IE"), send: false, now };
const people = ["John O'Neill", "O'NEILL, John", "Ruth Ode", "oneill john"].map((name, index) => ({
  person: {
    ...{ name, email: null, dateOfBirth: "1950-03-04" },
    ...{ clinician: "", recordNumber: "", phone: "" },
  },
  // The first two are to one appointment, as the first keys let them be.
  appointmentAt: new Date(`2026-12-0${Math.max(1, index)}T14:30:00Z`),
  language: "en",
}));

/** Invitations as they were before they knew their person. */
async function inviteAsBefore(): Promise<readonly string[]> {
  const { prisma } = await openDatabase();
  const ids: string[] = [];
  for (const one of people) {
    const [made] = await makeInvitations(staff, [one], making);
    const id = made?.isNew ? made.id : "";
    ids.push(id);
    const { lookupSecret } = environment();
    await prisma.invitation.update({
      where: { id },
      data: {
        ...{ keysVersion: 1, personId: null, nameKey: null, searchKeys: [] },
        identityKey: firstIdentityKeyOf(lookupSecret, one.person, one.appointmentAt),
      },
    });
  }
  return ids;
}

it("joins people who were invited before, goes on where it was ended, and leaves what it cannot read", async () => {
  const ids = await inviteAsBefore();
  const { prisma } = await openDatabase();
  const rows = () => prisma.invitation.findMany({ where: { id: { in: [...ids] } } });
  await makeKeysAnew(fixedClock(now), () => true);
  expect((await rows()).every((row) => row.keysVersion === 1)).toBe(true);

  const broken = ids[2] ?? "";
  await prisma.invitation.update({ where: { id: broken }, data: { sealed: Buffer.from("no") } });
  await makeKeysAnew(fixedClock(now), () => false);
  await vi.waitFor(async () =>
    expect(await prisma.auditEvent.count({ where: { action: "vault.tampered" } })).toBe(1),
  );
  const byId = new Map((await rows()).map((row) => [row.id, row]));
  const [first, second, , last] = ids.map((id) => byId.get(id));
  expect(byId.get(broken)).toMatchObject({ keysVersion: 1, personId: null });
  expect([first, second, last].map((row) => row?.keysVersion)).toEqual([2, 2, 2]);
  expect(second?.personId).toBe(first?.personId);
  expect(last?.personId).toBe(first?.personId);
  expect(first?.searchKeys.length).toBeGreaterThan(5);
  expect(new Set([first, second, last].map((row) => row?.identityKey)).size).toBe(3);
});
