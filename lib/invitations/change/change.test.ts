import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { changedSinceFiled } from "@/lib/invitations/changed-since-printed";
import type { EmergencyOutcome } from "@/lib/invitations/emergency-outcome";
import { NoSuchInvitationError, NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { makeLink } from "@/lib/invitations/links/links";
import { makeInvitations } from "@/lib/invitations/make";
import { storedInvitation } from "@/lib/invitations/stored-invitation";
import { NotAllowedError } from "@/lib/permissions/permissions";
import type { Role, Staff } from "@/lib/permissions/staff";
import { firstSettings } from "@/lib/settings/settings";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { extendInvitation } from "./change-end";
import { remindNow, sendInvitation } from "./change-mail";
import {
  markFiled,
  markReviewed,
  markUnfiled,
  revokeInvitation,
  unlockInvitation,
} from "./change-state";
import { noteOutcome } from "./note-outcome";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await makeMailQueue(await runningQueue());
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

const asRole = (role: Role): Staff => ({ id: `${role}-1`, name: "A", email: "a@b.org", role });
const intake = asRole("intake");
const settings = { ...firstSettings("Clinic", "en", "US"), timeZone: "Europe/London" };
const now = new Date("2026-11-24T09:00:00Z");
const at = new Date("2026-11-23T09:00:00Z");

async function invitation(columns: Prisma.InvitationUncheckedUpdateInput = {}): Promise<string> {
  const person = {
    name: "P",
    email: "p@b.org",
    dateOfBirth: "1950-03-04",
    clinician: "",
    recordNumber: "",
    phone: "",
  };
  const appointmentAt = new Date(Date.UTC(2026, 11, 8, 0, 0, 0) + Math.random() * 86_400_000);
  const one = { person: { ...person, name: randomUUID() }, appointmentAt, language: "en" };
  const [made] = await makeInvitations(intake, [one], { settings, send: false, now: at });
  const { prisma } = await openDatabase();
  await prisma.invitation.update({ where: { id: made?.id ?? "" }, data: columns });
  return made?.id ?? "";
}

async function kept(id: string) {
  const { prisma } = await openDatabase();
  const row = await prisma.invitation.findUniqueOrThrow({ where: { id } });
  const events = await prisma.auditEvent.findMany({
    where: { subjectId: id },
    orderBy: { seq: "asc" },
  });
  return {
    ...storedInvitation(row, now),
    identityKey: row.identityKey,
    events: events.slice(1).map(({ action }) => action),
    mailings: await prisma.mailing.findMany({ where: { invitationId: id } }),
    links: await prisma.link.findMany({ where: { invitationId: id } }),
    sessions: await prisma.patientSession.findMany({ where: { invitationId: id } }),
  };
}

const steps = {
  send: (staff: Staff, id: string) => sendInvitation(staff, id, now),
  remind: (staff: Staff, id: string) => remindNow(staff, id, now),
  extend: (staff: Staff, id: string) =>
    extendInvitation(staff, id, "2026-12-24", { settings, now }),
  revoke: (staff: Staff, id: string) => revokeInvitation(staff, id, now),
  unlock: (staff: Staff, id: string) => unlockInvitation(staff, id, now),
  review: (staff: Staff, id: string) => markReviewed(staff, id, now),
  file: (staff: Staff, id: string) => markFiled(staff, id, now),
  unfile: (staff: Staff, id: string) => markUnfiled(staff, id, now),
  "emergency-outcome": (staff: Staff, id: string) =>
    noteOutcome(staff, id, { outcome: "reached", reportedAt: at, now }),
};
const names = [
  "send",
  "remind",
  "extend",
  "revoke",
  "unlock",
  "review",
  "file",
  "unfile",
  "emergency-outcome",
] as const;

describe("what staff do with an invitation", () => {
  it("sends, and does not send again what is waiting", async () => {
    const id = await invitation();
    await sendInvitation(intake, id, now);
    expect(await kept(id)).toMatchObject({
      status: "queued",
      events: ["invitation.queued"],
      mailings: [{ kind: "invitation", state: "queued" }],
    });
    await expect(sendInvitation(intake, id, now)).rejects.toThrow(NotPossibleNowError);
    const both = await invitation({ mail: "sent" });
    const tries = [1, 2, 3].map(() => sendInvitation(intake, both, now));
    const done = await Promise.allSettled(tries);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await kept(both)).mailings).toHaveLength(1);
  });

  it("reminds those who have not finished, unless they asked for no more", async () => {
    const id = await invitation({ startedAt: at, mail: "sent" });
    await remindNow(intake, id, now);
    expect((await kept(id)).mailings).toMatchObject([{ kind: "reminder" }]);
    const off = await invitation({ mail: "sent", remindersOff: true });
    await expect(remindNow(intake, off, now)).rejects.toThrow("reminders-off");
    const noMail = await invitation({ startedAt: at, hasEmail: false });
    await expect(remindNow(intake, noMail, now)).rejects.toThrow("no-email");
  });

  it("extends an expired link to the end of a day, with what was begun", async () => {
    const { prisma } = await openDatabase();
    const responseId = randomUUID();
    const bytes = new Uint8Array();
    await prisma.response.create({
      data: {
        id: responseId,
        createdAt: at,
        updatedAt: at,
        expiresAt: now,
        revision: 1,
        keyId: "k",
        wrappedKey: bytes,
        draft: bytes,
      },
    });
    const id = await invitation({ startedAt: at, linkExpiresAt: at, responseId });
    await extendInvitation(intake, id, "2026-12-24", { settings, now });
    const extended = await kept(id);
    expect(extended.status).toBe("started");
    expect(extended.linkExpiresAt.toISOString()).toBe("2026-12-25T00:00:00.000Z");
    const response = await prisma.response.findUniqueOrThrow({ where: { id: responseId } });
    expect(response.expiresAt.toISOString()).toBe("2027-01-01T00:00:00.000Z");
  });

  it.each([
    ["2026-11-23", "end-past"],
    ["2027-02-07", "end-too-far"],
    ["2026-02-30", "end-unread"],
    ["", "end-unread"],
  ])("does not extend to %j: %s", async (day, problem) => {
    const id = await invitation();
    const extending = extendInvitation(intake, id, day, { settings, now });
    await expect(extending).rejects.toMatchObject({ name: "BadEndError", problem });
    expect((await kept(id)).events).toEqual([]);
  });

  it("revokes all at once, and lets the person be invited again", async () => {
    const id = await invitation({ startedAt: at });
    await sendInvitation(intake, id, now);
    const { prisma } = await openDatabase();
    await prisma.$transaction(async (transaction) => {
      await makeLink(transaction, id, "mail", at);
      await makeLink(transaction, id, "copy", at);
    });
    const session = { id: randomUUID(), invitationId: id, createdAt: at, expiresAt: now };
    await prisma.patientSession.create({ data: session });
    await revokeInvitation(intake, id, now);
    const revoked = await kept(id);
    expect(revoked).toMatchObject({ status: "revoked", identityKey: null, mail: "none" });
    expect(revoked.links.map(({ revokedAt }) => revokedAt)).toEqual([now, now]);
    expect(revoked.sessions).toMatchObject([{ endedAt: now }]);
    expect(revoked.mailings).toMatchObject([{ state: "dropped", endedAt: now }]);
    expect(revoked.events).toEqual(["invitation.queued", "invitation.revoked"]);
  });

  it("unlocks with five new tries", async () => {
    const id = await invitation({ lockedAt: at, wrongDates: 5, mail: "sent" });
    await unlockInvitation(intake, id, now);
    expect(await kept(id)).toMatchObject({ status: "sent", wrongDates: 0, lockedAt: null });
  });

  it("goes on with the alarm after no answer, ends it with any other outcome, and only once", async () => {
    const id = await invitation({ emergencyAt: at });
    const note = (outcome: EmergencyOutcome, reportedAt = at) =>
      noteOutcome(intake, id, { outcome, reportedAt, now });
    await note("no-answer");
    await note("no-answer");
    expect(await kept(id)).toMatchObject({ emergencySeenAt: null, emergencyOutcome: "no-answer" });
    await expect(note("reached", now)).rejects.toThrow(new NotPossibleNowError("emergency-anew"));
    await note("reached");
    await expect(note("other")).rejects.toThrow(new NotPossibleNowError("emergency-reached"));
    expect(await kept(id)).toMatchObject({
      emergencySeenAt: now,
      emergencyOutcome: "reached",
      events: Array(3).fill("invitation.emergency-outcome"),
    });
  });

  it("lets clinicians alone mark a summary as reviewed", async () => {
    const id = await invitation({ startedAt: at, returnedAt: at });
    for (const role of ["intake", "administrator"] as const) {
      await expect(markReviewed(asRole(role), id, now)).rejects.toThrow(NotAllowedError);
    }
    await markReviewed(asRole("clinician"), id, now);
    expect(await kept(id)).toMatchObject({ status: "reviewed", events: ["summary.reviewed"] });
  });

  it("files a summary, reviewed or not, until more is sent, and takes it back", async () => {
    const id = await invitation({ startedAt: at, returnedAt: at });
    await markFiled(intake, id, now);
    expect(await kept(id)).toMatchObject({ status: "filed", filedAt: now });
    await markReviewed(asRole("clinician"), id, now);
    await markUnfiled(intake, id, now);
    expect(await kept(id)).toMatchObject({
      status: "reviewed",
      events: ["summary.filed", "summary.reviewed", "summary.unfiled"],
    });
    await markFiled(intake, id, now);
    await expect(markFiled(intake, id, now)).rejects.toThrow(NotPossibleNowError);
    const { prisma } = await openDatabase();
    const changedAt = new Date(now.getTime() + 1);
    await prisma.invitation.update({ where: { id }, data: { changedAt, reviewedAt: null } });
    const changed = await kept(id);
    expect([changed.status, changedSinceFiled(changed)]).toEqual(["returned", true]);
    await markFiled(intake, id, changedAt);
    expect((await kept(id)).status).toBe("filed");
  });
});

describe("what cannot be done", () => {
  const clinician = asRole("clinician");

  it.each<[string, Prisma.InvitationUncheckedUpdateInput, readonly (typeof names)[number][]]>([
    ["not sent", {}, ["remind", "unlock", "review", "file", "unfile", "emergency-outcome"]],
    [
      "expired",
      { linkExpiresAt: now },
      ["send", "remind", "unlock", "review", "emergency-outcome"],
    ],
    ["locked", { lockedAt: at }, ["send", "remind", "review", "emergency-outcome"]],
    [
      "returned",
      { returnedAt: at },
      ["send", "remind", "extend", "revoke", "unlock", "unfile", "emergency-outcome"],
    ],
    ["revoked", { revokedAt: at }, names],
  ])("with one that is %s changes nothing and tells nothing", async (_, columns, refused) => {
    const id = await invitation(columns);
    const before = await kept(id);
    for (const name of refused) {
      await expect(steps[name](clinician, id)).rejects.toThrow(NotPossibleNowError);
    }
    expect(await kept(id)).toEqual(before);
  });

  it.each(["00000000-0000-4000-8000-000000000000", "new", "1' OR '1'='1", ""])(
    "with the id %j that nobody has",
    async (id) => {
      for (const name of names) {
        await expect(steps[name](clinician, id)).rejects.toThrow(NoSuchInvitationError);
      }
    },
  );
});
