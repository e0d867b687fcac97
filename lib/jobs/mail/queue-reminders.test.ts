import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startClinic } from "@/lib/clinic/settings-store";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { sendInvitation } from "@/lib/invitations/change/change-mail";
import { makeInvitations } from "@/lib/invitations/make";
import { firstSettings } from "@/lib/settings/settings";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { giveUpOldMailings } from "./give-up";
import { queueFirstMails } from "./queue-first-mails";
import { queueReminders } from "./queue-reminders";
import { recordOutcomes } from "./record-outcomes";

const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" as const };
const settings = firstSettings("Clinic", "en", "US");
const invitedAt = new Date("2026-11-24T09:00:00Z");
const appointmentAt = new Date("2026-12-08T14:30:00Z");
const firstMoment = new Date("2026-12-05T09:05:00Z");
const secondMoment = new Date("2026-12-07T09:05:00Z");

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await makeMailQueue(await runningQueue());
  await startClinic("Clinic", "en", "US", invitedAt);
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

const who = {
  email: "p@example.org",
  dateOfBirth: "1950-03-04",
  clinician: "",
  recordNumber: "",
  phone: "",
};
let people = 0;
async function invited(changes: Prisma.InvitationUpdateInput = {}): Promise<string> {
  people += 1;
  const person = { ...who, name: `Person ${people}` };
  const [made] = await makeInvitations(staff, [{ person, appointmentAt, language: "en" }], {
    settings,
    send: true,
    now: invitedAt,
  });
  const id = made?.id ?? "";
  await sendTheMailOf(id, invitedAt);
  const { prisma } = await openDatabase();
  await prisma.invitation.update({ where: { id }, data: changes });
  return id;
}

async function sendTheMailOf(invitationId: string, now: Date): Promise<void> {
  const { prisma } = await openDatabase();
  const queued = await prisma.mailing.findMany({ where: { invitationId, state: "queued" } });
  await recordOutcomes(
    queued.map(({ id, queuedAt }) => ({
      mailingId: id,
      invitationId,
      kind: "reminder",
      queuedAt,
      linkId: undefined,
      result: "sent",
    })),
    now,
  );
}

async function kinds(invitationId: string): Promise<readonly string[]> {
  const { prisma } = await openDatabase();
  const mailings = await prisma.mailing.findMany({
    where: { invitationId },
    orderBy: { queuedAt: "asc" },
  });
  return mailings.map(({ kind }) => kind);
}

describe("reminding those who have not finished", () => {
  it("queues one for each moment, and no more, even by two processes at once", async () => {
    const id = await invited();
    expect(await queueReminders(new Date("2026-12-04T09:00:00Z"))).toBe(0);
    const both = await Promise.all([queueReminders(firstMoment), queueReminders(firstMoment)]);
    expect(both.reduce((one, other) => one + other)).toBe(1);
    await sendTheMailOf(id, firstMoment);
    expect(await queueReminders(firstMoment)).toBe(0);
    expect(await queueReminders(secondMoment)).toBe(1);
    await sendTheMailOf(id, secondMoment);
    expect(await queueReminders(new Date("2026-12-08T14:00:00Z"))).toBe(0);
    expect(await kinds(id)).toEqual(["invitation", "reminder", "reminder"]);

    const { prisma } = await openDatabase();
    expect(await prisma.invitation.findUnique({ where: { id } })).toMatchObject({
      remindersSent: 2,
      remindedAt: secondMoment,
      mail: "sent",
    });
    const events = await prisma.auditEvent.findMany({
      where: { subjectId: id, action: "invitation.queued", actor: "system" },
    });
    expect(events.map(({ detail }) => detail)).toEqual([
      { kind: "reminder" },
      { kind: "reminder" },
    ]);
  });

  it.each<[string, Prisma.InvitationUpdateInput]>([
    ["sent it back", { returnedAt: invitedAt }],
    ["was revoked", { revokedAt: invitedAt }],
    ["is locked", { lockedAt: invitedAt }],
    ["asked for none", { remindersOff: true }],
    ["has no address any more", { hasEmail: false }],
    ["has a link that ran out", { linkExpiresAt: new Date("2026-12-01T00:00:00Z") }],
    ["had a mail that failed", { mail: "failed" }],
    ["has a mail that waits", { mail: "queued" }],
    ["was never sent one", { mail: "none" }],
    ["had the appointment already", { appointmentAt: new Date("2026-12-05T09:00:00Z") }],
  ])("leaves out who %s", async (_, changes) => {
    const id = await invited(changes);
    expect(await queueReminders(firstMoment)).toBe(0);
    expect(await kinds(id)).toEqual(["invitation"]);
  });

  it("reminds who has begun", async () => {
    const id = await invited({ startedAt: invitedAt });
    expect(await queueReminders(firstMoment)).toBe(1);
    expect(await kinds(id)).toEqual(["invitation", "reminder"]);
    await sendTheMailOf(id, firstMoment);
  });
});

describe("sending the first mail on its day", () => {
  const sendAt = new Date("2026-12-01T09:00:00Z");
  const planned = async (changes: Prisma.InvitationUpdateInput = {}) => {
    people += 1;
    const person = { ...who, name: `Planned ${people}` };
    const one = { person, appointmentAt, language: "en", sendAt };
    const [made] = await makeInvitations(staff, [one], { settings, send: true, now: invitedAt });
    const id = made?.id ?? "";
    const { prisma } = await openDatabase();
    const row = await prisma.invitation.update({ where: { id }, data: changes });
    expect(made?.sendAt).toEqual(sendAt);
    return row;
  };

  it("queues it then and not before, once by two processes, and late where nothing ran", async () => {
    const { id, stage } = await planned();
    expect([stage, await kinds(id)]).toEqual(["planned", []]);
    await queueFirstMails(new Date(sendAt.getTime() - 1));
    expect(await kinds(id)).toEqual([]);
    const late = new Date("2026-12-03T17:00:00Z");
    await Promise.all([queueFirstMails(late), queueFirstMails(late)]);
    expect(await kinds(id)).toEqual(["invitation"]);
    const { prisma } = await openDatabase();
    expect(await prisma.invitation.findUnique({ where: { id } })).toMatchObject({
      stage: "queued",
      sendAt: null,
    });
    const events = await prisma.auditEvent.findMany({ where: { subjectId: id } });
    expect(events.map(({ action }) => action)).toEqual(["invitation.made", "invitation.queued"]);
  });

  it("leaves out whoever needs none any more, and whose appointment moved", async () => {
    const moved = new Date("2026-12-20T09:00:00Z");
    const rows = [
      await planned({ revokedAt: invitedAt }),
      await planned({ returnedAt: invitedAt }),
      await planned({ startedAt: invitedAt }),
      await planned({ hasEmail: false }),
      await planned({ linkExpiresAt: sendAt }),
      await planned({ appointmentAt: moved, sendAt: new Date("2026-12-13T09:00:00Z") }),
    ];
    await queueFirstMails(sendAt);
    for (const { id } of rows) expect(await kinds(id)).toEqual([]);
  });

  it("may go out sooner by hand, and then not once more", async () => {
    const { id } = await planned();
    await sendInvitation(staff, id, invitedAt);
    await queueFirstMails(sendAt);
    expect(await kinds(id)).toEqual(["invitation"]);
    await sendTheMailOf(id, sendAt);
  });
});

it("fails mail that nobody has tried for four days, and no younger one", async () => {
  const { prisma } = await openDatabase();
  const [id, young] = [await invited(), await invited()];
  const wait = (invitationId: string, queuedAt: Date) =>
    prisma.mailing.updateMany({
      where: { invitationId },
      data: { state: "queued", endedAt: null, queuedAt },
    });
  await wait(id, invitedAt);
  await wait(young, new Date("2026-11-27T09:00:00Z"));
  const later = new Date("2026-11-28T09:00:01Z");
  expect(await giveUpOldMailings(later)).toBe(1);
  expect(await giveUpOldMailings(later)).toBe(0);
  const [row] = await prisma.mailing.findMany({ where: { invitationId: id } });
  expect(row).toMatchObject({ state: "failed", failure: "given-up" });
  expect((await prisma.invitation.findUniqueOrThrow({ where: { id } })).mail).toBe("failed");
});
