import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appendEvents } from "@/lib/audit/append";
import { verifyLog } from "@/lib/audit/verify-log";
import { viewLog } from "@/lib/audit/view-log";
import { keepFormDraft, readFormDraft } from "@/lib/clinic/form-drafts";
import { startClinic } from "@/lib/clinic/settings-store";
import { openDatabase } from "@/lib/database/open";
import { mailQueue, makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { keepWaiting, readWaiting } from "@/lib/invitations/import/waiting/draft";
import { NoSuchInvitationError } from "@/lib/invitations/invitation-errors";
import { makeLink } from "@/lib/invitations/links/links";
import { makeInvitations } from "@/lib/invitations/make";
import { mailFolder } from "@/lib/mail/file-post";
import { NotAllowedError } from "@/lib/permissions/permissions";
import { forgetPrinted, printedLately } from "@/lib/printing/pool/printed";
import {
  createResponse,
  deleteExpired,
  loadResponse,
  submitResponse,
  updateDraft,
} from "@/lib/responses/store";
import { keptUntil } from "@/lib/settings/retention";
import { firstSettings } from "@/lib/settings/settings";
import { sampleModel } from "@/test-support/summary-model";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { everyRow } from "../mail/everything-stored";
import { deletionProof } from "./deletion-proof";
import { erasePerson } from "./erase";
import { namesSomeone } from "./names-someone";
import { runRetention } from "./run";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await makeMailQueue(await runningQueue());
  await startClinic("Clinic", "en", "US", now);
});
afterAll(async () => {
  forgetPrinted();
  await stopQueue();
  await temporary.remove();
});

const now = new Date("2026-11-24T09:00:00Z");
const appointmentAt = new Date("2026-12-08T14:30:00Z");
const settings = firstSettings("Clinic", "en", "US");
const staff = (role: "intake" | "administrator") => ({
  id: `the-${role}`,
  name: "Ana",
  email: "ana@example.org",
  role,
});
const admin = staff("administrator");
const later = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds);

/** An invitation with a link, a session, mail that waits, and answers. */
async function invited(name: string, returnedAt: Date | null, day = "2026-12-08") {
  const person = {
    name,
    email: "p@example.org",
    dateOfBirth: "1950-03-04",
    clinician: "",
    recordNumber: "",
    phone: "",
  };
  const at = new Date(`${day}T14:30:00Z`);
  const list = [{ person, appointmentAt: at, language: "en" }];
  const [made] = await makeInvitations(admin, list, { settings, send: true, now });
  const id = made?.id ?? "";
  const { prisma } = await openDatabase();
  const link = await prisma.$transaction((transaction) => makeLink(transaction, id, "copy", now));
  const session = randomUUID();
  await prisma.patientSession.create({
    data: { id: session, invitationId: id, createdAt: now, expiresAt: appointmentAt },
  });
  const response = await createResponse(now, "en");
  await updateDraft(response, now, (draft) => ({ ...draft, answers: { name } }));
  if (returnedAt) await submitResponse(response, now, () => ({ ...sampleModel, name }));
  const row = await prisma.invitation.update({
    where: { id },
    data: { responseId: response, startedAt: now, returnedAt },
    include: { mailings: true, response: true },
  });
  await prisma.response.update({
    where: { id: response },
    data: { expiresAt: keptUntil(row, settings) },
  });
  const hex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("hex");
  const traces = [
    ...[id, response, link.id, session, row.mailings[0]?.id ?? ""],
    ...[hex(row.wrappedKey), hex(row.response?.wrappedKey), hex(row.response?.draft)],
  ];
  expect(traces.every((trace) => trace.length > 30)).toBe(true);
  return { id, response, row, traces, end: keptUntil(row, settings) };
}

/** The rows outside of the audit log that hold one of the texts. */
async function rowsWith(texts: readonly string[]): Promise<readonly string[]> {
  const { prisma } = await openDatabase();
  const events = await prisma.auditEvent.count();
  const lines = (await everyRow()).split("\n");
  const log = lines.indexOf("public.AuditEvent");
  expect(log).toBeGreaterThan(-1);
  const others = lines.toSpliced(log, events + 1);
  return others.filter((line) => texts.some((text) => line.includes(text)));
}

const eventsOf = async (id: string) =>
  (await openDatabase()).prisma.auditEvent.findMany({
    where: { subjectId: id },
    orderBy: { seq: "asc" },
  });

describe("erasing a person", () => {
  it("leaves nothing of them in any table but the events, and says so", async () => {
    const ruth = await invited("Ruth Erased", now);
    const other = await invited("Other Kept", now);
    expect((await rowsWith(ruth.traces)).length).toBeGreaterThan(5);
    printedLately().set("ruth", new Uint8Array(9));
    const mail = path.join(mailFolder(temporary.dataDir), `${ruth.row.mailings[0]?.id}.eml`);
    mkdirSync(path.dirname(mail));
    writeFileSync(mail, "Dear Ruth");
    const event = await erasePerson(admin, [ruth.id], now);
    expect(existsSync(mail)).toBe(false);
    expect(await rowsWith(ruth.traces)).toEqual([]);
    expect(printedLately().get("ruth")).toBeUndefined();
    expect((await eventsOf(ruth.id)).at(-1)).toMatchObject({
      seq: event - 1,
      actor: "staff",
      actorId: admin.id,
      action: "invitation.erased",
      detail: { answers: "sent back", links: 1, letters: 0, mails: 1, remaining: 0 },
    });
    expect(await deletionProof(admin, ruth.id, now)).toEqual({
      ...{ event, at: now, how: "erased", by: null },
      gone: { invitations: 1, sentBack: 1, begun: 0, mails: 1, links: 1, letters: 0 },
      ...{ remaining: 0, left: 0, personId: ruth.row.personId, events: 3, sorting: false },
    });
    expect(await verifyLog()).toMatchObject({ faults: [] });
    expect((await rowsWith(other.traces)).length).toBeGreaterThan(5);
    expect((await loadResponse(other.response, now))?.draft.answers).toEqual({
      name: "Other Kept",
    });
    const jobs = await (await runningQueue()).findJobs(mailQueue, {
      data: { mailing: other.row.mailings[0]?.id },
    });
    expect(jobs).toHaveLength(1);
  });

  it("erases the ticked of a person's invitations in one go, and proves what is gone and left", async () => {
    const days = ["2026-12-10", "2026-12-11", "2026-12-12"];
    const [one, two, kept] = await Promise.all(
      days.map((day) => invited("Three Times", day === days[1] ? now : null, day)),
    );
    const stranger = await invited("Some Stranger", null);
    const ticked = [one?.id ?? "", two?.id ?? ""];
    await expect(erasePerson(admin, [...ticked, stranger.id], now)).rejects.toThrow(
      NoSuchInvitationError,
    );
    await erasePerson(admin, ticked, now);
    expect(await rowsWith([...(one?.traces ?? []), ...(two?.traces ?? [])])).toEqual([]);
    const personId = kept?.row.personId ?? "";
    const proof = await deletionProof(admin, two?.id ?? "", now);
    expect(proof).toMatchObject({
      gone: { invitations: 2, sentBack: 1, begun: 1, links: 2 },
      ...{ remaining: 0, left: 1, personId },
    });
    expect(await deletionProof(admin, personId, now)).toEqual({
      ...proof,
      events: (proof?.events ?? 0) + 1,
    });
    await erasePerson(admin, [kept?.id ?? ""], now);
    expect(await deletionProof(admin, personId, now)).toMatchObject({
      ...{ left: 0, remaining: 0, gone: { invitations: 1 } },
    });
    const question = { person: personId, action: "invitation.erased" } as const;
    const { events } = await viewLog(admin, question, { settings, now });
    expect(events.map(({ subject }) => subject?.id).toSorted()).toEqual(
      [...ticked, kept?.id].toSorted(),
    );
  });

  it("is for administrators, and for who is there", async () => {
    const { id, traces } = await invited("Not Erased", now);
    await expect(erasePerson(staff("intake"), [id], now)).rejects.toThrow(NotAllowedError);
    await expect(erasePerson(admin, [randomUUID()], now)).rejects.toThrow(NoSuchInvitationError);
    await expect(erasePerson(admin, ["x"], now)).rejects.toThrow(NoSuchInvitationError);
    expect((await rowsWith(traces)).length).toBeGreaterThan(5);
    expect(await deletionProof(admin, id, now)).toBeNull();
    await erasePerson(admin, [id], now);
    await expect(erasePerson(admin, [id], now)).rejects.toThrow(NoSuchInvitationError);
  });

  it("forgets the files that wait and the forms that name them, of anybody, and no others", async () => {
    const { id } = await invited("Ines O'Waiting", null);
    const intake = staff("intake");
    const facts = { kind: "text" as const, encoding: "utf-8" as const, delimiter: "," };
    const file = (...cells: string[]) => ({
      table: {
        facts,
        rows: [
          { line: 1, cells: ["Last", "First"] },
          { line: 2, cells },
        ],
      },
      ...{ mapping: null, order: null, takenAt: now },
    });
    const theirs = await keepWaiting(intake, file("OWAITING", "Inés", "03/04/1950"), now);
    const another = await keepWaiting(intake, file("Waiting", "Otto", "03/04/1950"), now);
    const typed = await keepFormDraft("x", { values: { name: "ines o'waiting" } }, now);
    const other = await keepFormDraft("x", { values: { name: "Otto Waiting" }, n: 1 }, now);
    const broken = await keepFormDraft("x", {}, now);
    const { prisma } = await openDatabase();
    await prisma.formDraft.update({ where: { id: broken }, data: { sealed: Buffer.from("x") } });
    await erasePerson(admin, [id], now);
    expect(await readWaiting(intake, theirs, now)).toBeNull();
    expect(await readWaiting(intake, another, now)).not.toBeNull();
    const left = await prisma.formDraft.findMany({ where: { id: { in: [typed, other, broken] } } });
    expect(left.map((row) => row.id)).toEqual([other]);
  });

  it("forgets all of them where the name cannot be read any more", async () => {
    const { id } = await invited("Un Readable", null);
    const { prisma } = await openDatabase();
    const data = { sealed: Buffer.from("spoilt") };
    await prisma.invitation.update({ where: { id }, data });
    await keepFormDraft("x", { values: {} }, now);
    await erasePerson(admin, [id], now);
    expect(await prisma.formDraft.count()).toBe(0);
  });

  it("knows someone by the record number, and nobody by none", () => {
    const someone = { name: "Ruth Ng", recordNumber: "A-17" };
    expect(namesSomeone(["R.", "a17"], someone)).toBe(true);
    expect(namesSomeone(["R.", ""], { ...someone, recordNumber: "" })).toBe(false);
  });

  it("erases nothing when its event cannot be written", async () => {
    const { id, traces } = await invited("Half Erased", now);
    const { prisma } = await openDatabase();
    await prisma.$executeRawUnsafe(
      `ALTER TABLE "AuditEvent" ADD CONSTRAINT no_erasing CHECK (action <> 'invitation.erased') NOT VALID`,
    );
    await expect(erasePerson(admin, [id], now)).rejects.toThrow();
    await prisma.$executeRawUnsafe(`ALTER TABLE "AuditEvent" DROP CONSTRAINT no_erasing`);
    expect((await rowsWith(traces)).length).toBeGreaterThan(5);
    expect(
      await prisma.$transaction((transaction) => appendEvents(transaction, [])),
    ).toBeGreaterThan(0);
  });
});

describe("deletion on schedule", () => {
  it.each([
    ["what was never sent back", null, "never sent back"],
    ["what came back", now, "kept long enough"],
  ])("deletes %s at its end, and not before", async (what, returnedAt, reason) => {
    const { id, traces, end } = await invited(`On Schedule ${what}`, returnedAt);
    const before = later(end, -1);
    await runRetention(before);
    await deleteExpired(before);
    expect((await rowsWith(traces)).length).toBeGreaterThan(5);
    await deleteExpired(end);
    expect((await rowsWith(traces)).length).toBeGreaterThan(5);
    expect(await runRetention(end)).toBeGreaterThan(0);
    expect(await rowsWith(traces)).toEqual([]);
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      actor: "system",
      action: "invitation.deleted",
      detail: {
        ...{ reason, remaining: 0 },
        // Kept for the figures of completion.
        ...{ appointment: "2026-12-08", way: "copy", language: "en" },
        reached: returnedAt === null ? "started" : "returned",
      },
    });
    expect(await deletionProof(staff("intake"), id, now)).toMatchObject({ how: "deleted" });
    expect(await verifyLog()).toMatchObject({ faults: [] });
    expect(await runRetention(end)).toBe(0);
  });

  it("deletes what was revoked seven days later", async () => {
    const { id, traces } = await invited("Revoked", null);
    const { prisma } = await openDatabase();
    await prisma.invitation.update({ where: { id }, data: { revokedAt: now, identityKey: null } });
    await runRetention(later(now, 7 * 86_400_000 - 1));
    expect((await rowsWith(traces)).length).toBeGreaterThan(5);
    await runRetention(later(now, 7 * 86_400_000));
    expect(await rowsWith(traces)).toEqual([]);
  });

  it("keeps answers readable when the clinic decides to keep them longer", async () => {
    const { response, row } = await invited("Kept Longer", now);
    const { prisma } = await openDatabase();
    const longer = { ...settings, retentionDays: 120 };
    await prisma.clinic.update({ where: { id: 1 }, data: { settings: longer } });
    const end = keptUntil(row, settings);
    await runRetention(later(end, -60_000));
    expect(await loadResponse(response, later(end, 60_000))).not.toBeNull();
    expect(await loadResponse(response, keptUntil(row, longer))).toBeNull();
    await prisma.clinic.update({ where: { id: 1 }, data: { settings } });
  });

  it("warns once a day of what is deleted soon and not filed, and says what was lost", async () => {
    const { id, end } = await invited("Not Filed", now);
    const filed = await invited("Was Filed", now);
    const { prisma } = await openDatabase();
    await prisma.invitation.update({ where: { id: filed.id }, data: { filedAt: now } });
    const warnings = async () =>
      (await prisma.auditEvent.findMany({ where: { action: "retention.warned" } })).map(
        ({ detail }) => detail,
      );
    const already = (await warnings()).length;
    // Others of this file that came back end with them.
    const others = { id: { notIn: [id, filed.id] }, returnedAt: { not: null } };
    await prisma.invitation.deleteMany({ where: others });
    const days = (count: number) => later(end, -count * 86_400_000);
    await runRetention(later(days(14), -3_600_000));
    expect((await warnings()).slice(already)).toEqual([]);
    await runRetention(days(14));
    await runRetention(later(days(14), 60_000));
    expect((await warnings()).slice(already)).toEqual([{ count: 1, days: 14 }]);
    await runRetention(end);
    expect((await eventsOf(id)).at(-1)).toMatchObject({ detail: { summary: "unfiled" } });
    expect((await eventsOf(filed.id)).at(-1)).toMatchObject({ detail: { summary: "filed" } });
    const ran = await prisma.auditEvent.findFirst({
      where: { action: "retention.ran" },
      orderBy: { seq: "desc" },
    });
    expect(ran?.detail).toMatchObject({ unfiled: 1 });
  });

  it("forgets files that nobody confirmed", async () => {
    const draft = await keepFormDraft(admin.id, { rows: ["a"] }, now);
    await runRetention(later(now, 3_600_000));
    expect(await readFormDraft(admin.id, draft, now)).toBeNull();
  });
});

it("forgets what is being printed while a person is erased", () => {
  const whilePrinting = printedLately();
  forgetPrinted();
  whilePrinting.set("late", new Uint8Array(9));
  expect(printedLately().get("late")).toBeUndefined();
});
