import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { viewDesk } from "@/lib/invitations/desk/list";
import {
  DuplicateInvitationError,
  InvitationChangedError,
  NotPossibleNowError,
  RecordTakenError,
} from "@/lib/invitations/invitation-errors";
import { makeLink } from "@/lib/invitations/links/links";
import { makeInvitations } from "@/lib/invitations/make";
import type { Person } from "@/lib/invitations/person";
import { storedInvitation } from "@/lib/invitations/stored-invitation";
import type { Staff } from "@/lib/permissions/staff";
import { firstSettings } from "@/lib/settings/settings";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { sendInvitation } from "./change-mail";
import { correctInvitation } from "./change-person";
import { revokeInvitation } from "./change-state";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await makeMailQueue(await runningQueue());
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

const staff: Staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" };
const settings = { ...firstSettings("Clinic", "en", "US"), timeZone: "Europe/London" };
const now = new Date("2026-11-24T09:00:00Z");
const appointmentAt = new Date("2026-12-08T14:30:00Z");
const personOf = (name: string): Person => ({
  name,
  email: "old@example.org",
  dateOfBirth: "1950-03-04",
  clinician: "Dr Ode",
  recordNumber: "",
  phone: "",
});
const language = "en";

async function invite(name: string, columns: Prisma.InvitationUpdateInput = {}): Promise<string> {
  const one = { person: personOf(name), appointmentAt, language };
  const [made] = await makeInvitations(staff, [one], { settings, send: false, now });
  const { prisma } = await openDatabase();
  await prisma.invitation.update({ where: { id: made?.id ?? "" }, data: columns });
  return made?.id ?? "";
}
const correct = (id: string, person: Person, revision = 1, moment = appointmentAt) =>
  correctInvitation(
    staff,
    id,
    { person, appointmentAt: moment, language },
    { revision, settings, now },
  );
async function kept(id: string) {
  const { prisma } = await openDatabase();
  return storedInvitation(await prisma.invitation.findUniqueOrThrow({ where: { id } }), now);
}

describe("correcting an invitation", () => {
  it("keeps the new person, found by the new name alone", async () => {
    const id = await invite("Rut Lindkvist");
    await correct(id, { ...personOf("Ruth Lindqvist"), dateOfBirth: "1950-04-03" });
    expect(await kept(id)).toMatchObject({
      revision: 2,
      person: { name: "Ruth Lindqvist", dateOfBirth: "1950-04-03" },
    });
    const find = async (search: string) => {
      const question = { range: { kind: "any" as const }, status: null, search, cursor: null };
      return (await viewDesk(staff, question, { settings, now })).invitations.length;
    };
    expect([await find("lindq"), await find("lindk")]).toEqual([1, 0]);
    const { prisma } = await openDatabase();
    const event = await prisma.auditEvent.findFirstOrThrow({
      where: { subjectId: id, action: "invitation.changed" },
    });
    expect(event.detail).toEqual({
      ...{ name: true, email: false, birth: true, record: false, phone: false },
      appointment: false,
    });
  });

  it("moves planned mail with its appointment, or to a day of its own, and plans none without email", async () => {
    const sendAt = new Date("2026-12-01T09:00:00Z");
    const id = await invite("Planned Mail", { sendAt });
    await correct(id, personOf("Planned Mail"), 1, new Date("2026-12-15T10:00:00Z"));
    expect(await kept(id)).toMatchObject({
      status: "planned",
      sendAt: new Date("2026-12-08T09:00:00Z"),
      linkExpiresAt: new Date("2026-12-17T00:00:00Z"),
    });
    const to = { person: personOf("Planned Mail"), appointmentAt, language };
    const chosen = new Date("2026-12-04T09:00:00Z");
    await correctInvitation(staff, id, { ...to, sendAt: chosen }, { revision: 2, settings, now });
    expect((await kept(id)).sendAt).toEqual(chosen);
    await correctInvitation(staff, id, { ...to, sendAt: null }, { revision: 3, settings, now });
    expect((await kept(id)).sendAt).toEqual(now);
    await correct(id, { ...personOf("Planned Mail"), email: null }, 4);
    expect(await kept(id)).toMatchObject({ status: "not-sent", sendAt: null });
  });

  it("lets the second of two who corrected the same know, and keeps the first", async () => {
    const id = await invite("Two Editors");
    const both = await Promise.allSettled([
      correct(id, personOf("First Editor")),
      correct(id, personOf("Second Editor")),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const lost = both.find((one) => one.status === "rejected");
    expect(lost?.reason).toBeInstanceOf(InvitationChangedError);
    expect((await kept(id)).revision).toBe(2);
  });

  it("ends what was mailed to a wrong address, and asks to be sent again", async () => {
    const id = await invite("Wrong Address", { mail: "sent" });
    const { prisma } = await openDatabase();
    await prisma.$transaction(async (transaction) => {
      await makeLink(transaction, id, "mail", now);
      await makeLink(transaction, id, "letter", now);
    });
    await correct(id, { ...personOf("Wrong Address"), email: "right@example.org" });
    const links = await prisma.link.findMany({ where: { invitationId: id } });
    expect(links.map(({ givenBy, revokedAt }) => [givenBy, revokedAt !== null])).toEqual(
      expect.arrayContaining([
        ["mail", true],
        ["letter", false],
      ]),
    );
    expect((await kept(id)).status).toBe("not-sent");
  });

  it("leaves mail that waits to go to the new address, and takes it back without one", async () => {
    const id = await invite("Waiting Mail");
    await sendInvitation(staff, id, now);
    await correct(id, { ...personOf("Waiting Mail"), email: "right@example.org" });
    expect((await kept(id)).mail).toBe("queued");
    await correct(id, { ...personOf("Waiting Mail"), email: null }, 2);
    expect(await kept(id)).toMatchObject({ mail: "none", hasEmail: false });
    const { prisma } = await openDatabase();
    const mailings = await prisma.mailing.findMany({ where: { invitationId: id } });
    expect(mailings).toMatchObject([{ state: "dropped" }]);
  });

  it("moves the end of the links with the appointment, and only then", async () => {
    const until = new Date("2026-12-31T00:00:00Z");
    const id = await invite("Moved", { linkExpiresAt: until });
    await correct(id, personOf("Moved Too"));
    expect((await kept(id)).linkExpiresAt).toEqual(until);
    await correct(id, personOf("Moved Too"), 2, new Date("2026-12-15T14:30:00Z"));
    expect((await kept(id)).linkExpiresAt).toEqual(new Date("2026-12-17T00:00:00Z"));
  });

  it("tells who was mailed of a new appointment, and nobody else", async () => {
    const later = new Date("2026-12-10T14:30:00Z");
    const { prisma } = await openDatabase();
    const moved = (id: string) =>
      prisma.mailing.count({ where: { invitationId: id, kind: "moved" } });
    const mailed = await invite("Mailed Before", { mail: "sent" });
    expect(await correct(mailed, personOf("Mailed Before"))).toMatchObject({ told: null });
    expect(await correct(mailed, personOf("Mailed Before"), 2, later)).toMatchObject({
      told: "mail",
    });
    expect(await moved(mailed)).toBe(1);
    const letter = await invite("Had A Letter", { letterPrintedAt: now });
    expect(await correct(letter, personOf("Had A Letter"), 1, later)).toMatchObject({
      told: "letter",
    });
    expect(await moved(letter)).toBe(0);
    const elsewhere = { ...personOf("New Address"), email: "new@example.org" };
    const readdressed = await invite("New Address", { mail: "sent" });
    expect(await correct(readdressed, elsewhere, 1, later)).toMatchObject({ told: "letter" });
    expect(await moved(readdressed)).toBe(0);
  });

  it("does not make a second invitation of one person to one appointment", async () => {
    const first = await invite("Same Person");
    const second = await invite("Other Person");
    await expect(correct(second, personOf("same  person"))).rejects.toMatchObject(
      new DuplicateInvitationError(first),
    );
    expect((await kept(second)).person.name).toBe("Other Person");
    await revokeInvitation(staff, first, now);
    await correct(second, personOf("Same Person"));
    expect((await kept(second)).person.name).toBe("Same Person");
  });

  it("corrects every invitation of the person at once, and tells of each what was corrected", async () => {
    const id = await invite("Jon Oneill");
    const first = await kept(id);
    const person = { ...personOf("ONEILL, Jon"), email: "other@example.org", clinician: "Dr Two" };
    const [made] = await makeInvitations(
      staff,
      [{ person, appointmentAt: new Date("2027-01-08T14:30:00Z"), language }],
      { settings, send: false, now },
    );
    const other = made?.id ?? "";
    const done = await correct(id, { ...first.person, name: "John O'Neill", recordNumber: "J-1" });
    expect(done).toEqual({ others: 1, joined: false, told: null });
    expect(await kept(other)).toMatchObject({
      personId: first.personId,
      revision: 2,
      person: {
        name: "John O'Neill",
        recordNumber: "J-1",
        email: person.email,
        clinician: "Dr Two",
      },
    });
    const { prisma } = await openDatabase();
    const event = await prisma.auditEvent.findFirstOrThrow({
      where: { subjectId: other, action: "invitation.changed" },
    });
    expect(event.detail).toEqual({
      ...{ name: true, email: false, birth: false, record: true, phone: false },
    });
    expect(JSON.stringify(event)).not.toContain("Neill");
  });

  it("joins who turns out to be someone who was invited before, with all their invitations", async () => {
    const known = await invite("Vera Lind");
    const later = new Date("2027-02-08T14:30:00Z");
    const asked = [later, new Date("2027-02-09T14:30:00Z")].map((moment) => ({
      ...{ person: personOf("Vera Lint"), appointmentAt: moment, language },
    }));
    const [one, two] = await makeInvitations(staff, asked, { settings, send: false, now });
    const done = await correct(one?.id ?? "", personOf("Vera Lind"), 1, later);
    expect(done).toEqual({ others: 1, joined: true, told: null });
    const { personId } = await kept(known);
    expect([await kept(one?.id ?? ""), await kept(two?.id ?? "")]).toMatchObject([
      { personId, person: { name: "Vera Lind" } },
      { personId, person: { name: "Vera Lind" } },
    ]);
  });

  it("refuses a record number of another name, and changes nothing", async () => {
    const id = await invite("Rosa One");
    const other = await invite("Rita Two");
    await correct(other, { ...personOf("Rita Two"), recordNumber: "R-2" });
    await expect(correct(id, { ...personOf("Rosa One"), recordNumber: "r2" })).rejects.toThrow(
      RecordTakenError,
    );
    expect((await kept(id)).revision).toBe(1);
  });

  it("is over once it is revoked", async () => {
    const id = await invite("Revoked One");
    await revokeInvitation(staff, id, now);
    await expect(correct(id, personOf("Revoked Two"))).rejects.toThrow(NotPossibleNowError);
  });
});
