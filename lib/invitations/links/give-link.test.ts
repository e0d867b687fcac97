import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { openLink } from "@/lib/responses/open-link";
import { sampleInvitation } from "@/test-support/invitation";
import { samplePerson, sampleSettings } from "@/test-support/person";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { giveLink } from "./give-link";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const now = new Date("2026-11-24T09:00:00Z");
const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" as const };

it("gives a link that opens beside those given before, and tells who gave it", async () => {
  const { id, token: before } = await sampleInvitation(now);
  const copied = await giveLink(staff, id, now);
  const other = await giveLink(staff, id, now);
  for (const token of [before, copied.token, other.token]) {
    const dateOfBirth = samplePerson.dateOfBirth;
    const asked = { dateOfBirth, provenInvitation: null, settings: sampleSettings, now };
    expect(await openLink({ key: { token }, ...asked })).toMatchObject({ kind: "opened" });
  }
  const { prisma } = await openDatabase();
  const events = await prisma.auditEvent.findMany({
    where: { subjectId: id, actor: "staff" },
    orderBy: { seq: "asc" },
  });
  expect(events).toMatchObject([
    { action: "invitation.link-copied", actorId: "u1" },
    { action: "invitation.link-copied", actorId: "u1" },
  ]);
});

it("gives none where none can be used", async () => {
  const { id } = await sampleInvitation(now, { revokedAt: now });
  await expect(giveLink(staff, id, now)).rejects.toThrow(NotPossibleNowError);
  const { prisma } = await openDatabase();
  expect(await prisma.link.count({ where: { invitationId: id } })).toBe(1);
});
