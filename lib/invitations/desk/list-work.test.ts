import { afterAll, beforeAll, expect, it } from "vitest";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { sampleInvitation } from "@/test-support/invitation";
import { sampleSettings } from "@/test-support/person";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { viewClinicDay } from "./clinic-day";
import { type DeskQuestion, viewDesk } from "./list";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const now = new Date("2026-11-24T09:00:00Z");
const settings = sampleSettings;
const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "clinician" as const };
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const long = days(-settings.retentionDays + 5);

const kinds: { readonly [name: string]: Partial<Prisma.InvitationCreateManyInput> } = {
  fresh: { clinicianKey: "one" },
  "no mail": { clinicianKey: "one", hasEmail: false },
  returned: { clinicianKey: "two", returnedAt: days(-1) },
  reviewed: { clinicianKey: "two", returnedAt: days(-2), reviewedAt: days(-1) },
  "filed, not reviewed": { returnedAt: days(-2), filedAt: days(-1) },
  "changed after printing": { returnedAt: days(-3), printedAt: days(-2), changedAt: days(-1) },
  "printed after changing": { returnedAt: days(-3), printedAt: days(-1), changedAt: days(-2) },
  "soon deleted": { appointmentAt: long, returnedAt: long, reviewedAt: days(-1) },
  "soon deleted, filed": { appointmentAt: long, returnedAt: long, reviewedAt: long, filedAt: long },
  revoked: { revokedAt: days(-1) },
};

it("lists the work there is, one clinician's appointments, and what a flag is for", async () => {
  const names = new Map<string, string>();
  for (const [name, columns] of Object.entries(kinds)) {
    names.set((await sampleInvitation(now, columns)).id, name);
  }
  const plain = { status: null, search: null, cursor: null };
  const upcoming = { ...plain, range: { kind: "upcoming" as const } };
  const view = (question: DeskQuestion) => viewDesk(staff, question, { settings, now });
  const shown = async (question: DeskQuestion) =>
    (await view(question)).invitations.map(({ id }) => names.get(id)).toSorted();
  expect(await shown({ ...plain, range: { kind: "to-review" } })).toEqual([
    ...["changed after printing", "filed, not reviewed", "printed after changing", "returned"],
  ]);
  expect(await shown({ ...plain, range: { kind: "unfiled" } })).toEqual(["soon deleted"]);
  expect(await shown({ ...upcoming, flag: "changed" })).toEqual(["changed after printing"]);
  expect(await shown({ ...upcoming, flag: "no-email" })).toEqual(["no mail"]);
  expect(await shown({ ...upcoming, clinician: "two" })).toEqual(["returned", "reviewed"]);
  const desk = await view({ ...upcoming, clinician: "one" });
  expect(desk.clinicians.map(({ key, name }) => [key, name])).toEqual([
    ["one", "Dr Ode"],
    ["two", "Dr Ode"],
  ]);
  expect(desk.unfiled).toBe(1);
  expect(desk.counts.filter(({ count }) => count > 0)).toEqual([
    { status: "not-sent", count: 2, more: false },
  ]);
  const changed = await view({ ...upcoming, flag: "changed" });
  expect(changed.counts.filter(({ count }) => count > 0)).toEqual([
    { status: "returned", count: 1, more: false },
  ]);
});

it("shows a day by clinician without what was revoked, which the audit log is told of", async () => {
  const day = await viewClinicDay(staff, "2026-12-08", { settings, now });
  const counts = day.clinicians.map(({ clinicianKey, invitations }) => [
    clinicianKey,
    invitations.length,
  ]);
  expect(new Map(counts as [string | null, number][])).toEqual(
    new Map<string | null, number>([
      ["one", 2],
      ["two", 2],
      [null, 3],
    ]),
  );
  const { prisma } = await openDatabase();
  const event = await prisma.auditEvent.findFirst({ orderBy: { seq: "desc" } });
  expect(event).toMatchObject({ action: "list.viewed", detail: { range: "day", shown: 7 } });
});
