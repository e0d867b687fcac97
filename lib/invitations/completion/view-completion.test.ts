import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { makeLink } from "@/lib/invitations/links/links";
import { NotAllowedError } from "@/lib/permissions/permissions";
import { sampleInvitation } from "@/test-support/invitation";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { viewCompletion } from "./view-completion";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const now = new Date("2027-03-31T09:00:00Z");
const settings = { timeZone: "Europe/London" };
const day = (text: string) => new Date(`${text}T10:00:00Z`);
const member = (role: "intake" | "clinician") => ({
  ...{ id: "k", name: "Kim", email: "kim@example.org", role },
});

/** As many invitations alike, each with a link that was given by mail last. */
async function invited(count: number, more: Parameters<typeof sampleInvitation>[1]) {
  const { prisma } = await openDatabase();
  const { id: first } = await sampleInvitation(now, more);
  const {
    stage: _,
    isChanged: __,
    ...row
  } = await prisma.invitation.findUniqueOrThrow({ where: { id: first } });
  const ids = Array.from({ length: count - 1 }, () => randomUUID());
  await prisma.invitation.createMany({ data: ids.map((id) => ({ ...row, id })) });
  const later = new Date(now.getTime() + 1);
  for (const id of [first, ...ids]) await makeLink(prisma, id, "mail", later);
}

it("counts those that are there and those that were deleted on schedule, for who may see it", async () => {
  const appointmentAt = day("2027-03-20");
  await invited(12, { appointmentAt, startedAt: now, returnedAt: now });
  await invited(10, { appointmentAt, openedAt: now, openedBy: "letter" });
  // Neither a cancelled one, nor one of today, nor one of long ago counts.
  await invited(2, { appointmentAt, revokedAt: now });
  await invited(2, { appointmentAt: day("2027-03-31") });
  await invited(2, { appointmentAt: day("2026-12-01") });
  const { prisma } = await openDatabase();
  const left = { appointment: "2027-03-10", way: "mail", language: "en", reached: "started" };
  const gone = Array.from({ length: 11 }, () => ({
    ...{ at: now, actor: { kind: "system" as const }, action: "invitation.deleted" as const },
    ...{ subjectId: randomUUID(), detail: { reason: "never sent back", remaining: 0, ...left } },
  }));
  const erased = { ...gone[0], detail: { remaining: 0 } } as (typeof gone)[number];
  await prisma.$transaction((transaction) => appendEvents(transaction, [...gone, erased]));
  const figures = await viewCompletion(member("clinician"), "recent", { settings, now });
  expect(figures.all?.rows[0]?.figures).toEqual([33, 33, 23, 12]);
  expect(figures.ways?.rows).toEqual([
    { groups: ["mail"], figures: [23, 23] },
    { groups: ["letter"], figures: [10, 10] },
  ]);
  const last = await prisma.auditEvent.findFirst({ orderBy: { seq: "desc" } });
  expect(last).toMatchObject({ action: "figures.viewed", actorId: "k" });
  await expect(viewCompletion(member("intake"), "whole", { settings, now })).rejects.toThrow(
    NotAllowedError,
  );
});
