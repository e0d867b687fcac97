import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { editions } from "@/content";
import { summariesWords } from "@/content/words/en/staff/summaries";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { stopQueue } from "@/lib/database/queue/running-queue";
import { correctInvitation } from "@/lib/invitations/change/change-person";
import { NoSuchInvitationError, NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { makeInvitations } from "@/lib/invitations/make";
import type { Staff } from "@/lib/permissions/staff";
import { QueueFull, RenderFailed } from "@/lib/printing/pool/errors";
import type { PrintJob } from "@/lib/printing/pool/print-job";
import { printPages } from "@/lib/responses/desk/print-pages";
import { recordDayPrinted, returnedOn } from "@/lib/responses/desk/view-day";
import { loadReturned, recordUse } from "@/lib/responses/desk/view-summary";
import { createResponse, submitResponse } from "@/lib/responses/store";
import { firstSettings } from "@/lib/settings/settings";
import { sampleModel } from "@/test-support/summary-model";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { shownAgain } from "./shown-invitation";
import { viewInvitation } from "./view";
import { viewPatient } from "./view-patient";

const print = vi.hoisted(() => vi.fn<(job: PrintJob) => Promise<Uint8Array<ArrayBuffer>>>());
vi.mock("@/lib/printing/pool/printing-threads", () => ({
  printInThread: (job: PrintJob) => print(job),
}));

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  const { prisma } = await openDatabase();
  await prisma.user.create({ data: { id: "u1", name: "Ana Ode", email: "ana@example.org" } });
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

const staff: Staff = { id: "u1", name: "Ana Ode", email: "ana@example.org", role: "intake" };
const settings = { ...firstSettings("Clinic", "en", "US"), timeZone: "America/New_York" };
const showing = { editions, settings };
const now = new Date("2026-11-24T09:00:00Z");
const language = "en";

async function invite(
  name: string,
  appointment: string,
  columns: Prisma.InvitationUncheckedUpdateInput = {},
) {
  const person = {
    name,
    email: null,
    dateOfBirth: "1950-03-04",
    clinician: "",
    recordNumber: "",
    phone: "",
  };
  const one = { person, appointmentAt: new Date(appointment), language };
  const [made] = await makeInvitations(staff, [one], { settings, send: false, now });
  const { prisma } = await openDatabase();
  await prisma.invitation.update({ where: { id: made?.id ?? "" }, data: columns });
  return made?.id ?? "";
}
async function returned(
  name: string,
  appointment: string,
  columns: Prisma.InvitationUncheckedUpdateInput = {},
): Promise<string> {
  const responseId = await createResponse(now, "en");
  await submitResponse(responseId, now, () => ({ ...sampleModel, name }));
  return invite(name, appointment, { startedAt: now, returnedAt: now, responseId, ...columns });
}
const actionsOf = async (subjectId: string) => {
  const { prisma } = await openDatabase();
  const events = await prisma.auditEvent.findMany({
    where: { subjectId },
    orderBy: { seq: "asc" },
  });
  return events.map(({ action }) => action);
};

it("shows a person with all their invitations, by the latest name, and is told of it", async () => {
  const first = await invite("Rosa O'Dell", "2027-03-08T14:30:00Z");
  const second = await invite("ODELL, Rosa", "2027-04-08T14:30:00Z");
  const { invitation, ofPerson } = await viewInvitation(staff, first, { now });
  expect(ofPerson).toBe(2);
  const personId = invitation.personId ?? "";
  const { person, invitations, sorting } = await viewPatient(staff, personId, now);
  expect(invitations.map(({ id }) => id)).toEqual([second, first]);
  expect(["Rosa O'Dell", "ODELL, Rosa"]).toContain(person.name);
  expect(sorting).toBe(false);
  expect(await actionsOf(personId)).toEqual(["person.viewed"]);
  const again = shownAgain({ personId, person, invitations, sorting });
  expect(again).toMatchObject({ "birth-year": "1950", language: "en" });
  expect(again).not.toHaveProperty("day");
  await expect(viewPatient(staff, first, now)).rejects.toThrow(NoSuchInvitationError);
  await expect(viewPatient(staff, "x", now)).rejects.toThrow(NoSuchInvitationError);
});

describe("looking at one invitation", () => {
  it("shows who did what, the latest first, and is told of itself", async () => {
    const id = await invite("One", "2026-12-08T14:30:00Z");
    await viewInvitation(staff, id, { now });
    const { invitation, history, mailing } = await viewInvitation(staff, id, { now });
    expect(invitation.person.name).toBe("One");
    expect(mailing).toBeNull();
    expect(history.map(({ action, name, actor }) => [action, name, actor])).toEqual([
      ["invitation.viewed", "Ana Ode", "staff"],
      ["invitation.made", "Ana Ode", "staff"],
    ]);
    const older = await viewInvitation(staff, id, { now, before: history[0]?.seq ?? 0 });
    expect(older.history.map(({ action }) => action)).toEqual(["invitation.made"]);
  });

  it.each(["00000000-0000-4000-8000-000000000000", "new", "' OR 1=1", ""])(
    "finds nothing under %j",
    async (id) => {
      await expect(viewInvitation(staff, id, { now })).rejects.toThrow(NoSuchInvitationError);
      await expect(loadReturned(staff, id, { ...showing, now })).rejects.toThrow(
        NoSuchInvitationError,
      );
    },
  );
});

describe("a returned summary", () => {
  it("is that of the invitation asked for, and its use is told of", async () => {
    const [one, other] = [
      await returned("Person One", "2026-12-10T14:30:00Z"),
      await returned("Person Other", "2026-12-10T15:30:00Z"),
    ];
    expect((await loadReturned(staff, one, { ...showing, now })).model.name).toBe("Person One");
    expect((await loadReturned(staff, other, { ...showing, now })).model.name).toBe("Person Other");
    await recordUse(staff, one, "exported", now);
    expect(await actionsOf(one)).toEqual(["invitation.made", "summary.exported"]);
    expect(await actionsOf(other)).toEqual(["invitation.made"]);
  });

  it("stands under the clinic's name of now, and says what was put right after it was sent", async () => {
    const responseId = await createResponse(now, "en");
    const sentFor = { name: "Ruth Steen", dateOfBirth: "1950-03-04" };
    await submitResponse(responseId, now, () => ({ ...sampleModel, sentFor }));
    const at = "2026-12-12T14:30:00Z";
    const id = await invite("Ruth Steen", at, { startedAt: now, returnedAt: now, responseId });
    const shown = async () => (await loadReturned(staff, id, { ...showing, now })).model;
    const before = await shown();
    expect([before.name, before.overview.corrected]).toEqual(["Ruth Steen", undefined]);
    const { invitation } = await viewInvitation(staff, id, { now });
    const person = { ...invitation.person, name: "Ruth Stone", recordNumber: "RS-7" };
    const { appointmentAt, revision } = invitation;
    const correctedAt = new Date("2026-11-25T01:00:00Z");
    await correctInvitation(
      staff,
      id,
      { person, appointmentAt, language },
      { revision, settings, now: correctedAt },
    );
    const { name, besideName, overview } = await shown();
    expect([name, besideName?.[1]]).toEqual(["Ruth Stone", "record RS-7"]);
    expect(overview.corrected).toBe(
      "Name corrected by the clinic on November 24, 2026; sent as Ruth Steen.",
    );
  });

  it("is not shown before it is sent, nor once it is not kept any more", async () => {
    const responseId = await createResponse(now, "en");
    await submitResponse(responseId, now, () => sampleModel);
    const started = await invite("Started", "2026-12-11T14:30:00Z", { startedAt: now, responseId });
    await expect(loadReturned(staff, started, { ...showing, now })).rejects.toThrow("started");
    const id = await returned("Over", "2026-12-11T15:30:00Z");
    const late = new Date(now.getTime() + 25 * 3_600_000);
    await expect(loadReturned(staff, id, { ...showing, now: late })).rejects.toThrow(
      NotPossibleNowError,
    );
    await expect(loadReturned(staff, id, { ...showing, now: late })).rejects.toThrow("deleted");
  });
});

describe("a day's summaries", () => {
  it("are those returned for the clinic's day, in the order of the appointments", async () => {
    const last = await returned("Last", "2027-01-06T04:59:00Z");
    const first = await returned("First", "2027-01-05T05:00:00Z");
    await returned("Next day", "2027-01-06T05:00:00Z");
    await returned("Day before", "2027-01-05T04:59:00Z");
    await invite("Not back", "2027-01-05T15:00:00Z");
    expect(await returnedOn(staff, "2027-01-05", { settings })).toEqual([first, last]);
    await recordDayPrinted(staff, "2027-01-05", [first, last], now);
    expect(await actionsOf(last)).toEqual(["invitation.made", "summary.printed"]);
    const { prisma } = await openDatabase();
    const day = await prisma.auditEvent.findFirst({ where: { action: "day.printed" } });
    expect(day?.detail).toEqual({ day: "2027-01-05", count: 2 });
    expect(await returnedOn(staff, "2030-01-05", { settings })).toEqual([]);
    const clinician = "nobody's key";
    expect(await returnedOn(staff, "2027-01-05", { settings, clinician })).toEqual([]);
  });

  it("are printed one at a time; a last sheet names those left out by time and short id", async () => {
    const at = (hour: number) => `2027-02-05T${hour}:30:00Z`;
    const first = await returned("Day First", at(15));
    const sealed = { sealed: new Uint8Array(40) };
    const unreadable = await returned("Day Sealed", at(16), sealed);
    const bad = await returned("Day Bad", at(17));
    const last = await returned("Day Last", at(18));
    const ids = await returnedOn(staff, "2027-02-05", { settings });
    expect(ids).toEqual([first, unreadable, bad, last]);
    let [atOnce, most] = [0, 0];
    const jobs: PrintJob[] = [];
    print.mockImplementation(async (job) => {
      most = Math.max(most, ++atOnce);
      jobs.push(job);
      await Promise.resolve();
      atOnce -= 1;
      if (job.kind === "summary" && job.model.name === "Day Bad") throw new RenderFailed(undefined);
      return new TextEncoder().encode(job.kind);
    });
    const record = vi.fn(async () => undefined);
    const asked = { editions, now, settings: { ...settings, doctorLanguage: "es" } };
    const printing = { asked, words: summariesWords, record };
    const { outcomes } = await printPages(staff, ids, printing, { name: "someone" });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      ...["done", "unreadable", "not-printed", "done"],
    ]);
    expect([most, record.mock.calls]).toEqual([1, [[[first, last]]]]);
    const when = "viernes, 5 de febrero de 2027, ";
    const [sheet, joined] = jobs.slice(-2);
    expect(sheet).toMatchObject({ kind: "left-out", model: { language: "es", paper: "letter" } });
    const rows = sheet?.kind === "left-out" ? sheet.model.rows : [];
    expect(rows.map((row) => row.replaceAll(/\s/g, " "))).toEqual([
      `${when}11:30 a.m. (${unreadable.slice(0, 8)})`,
      `${when}12:30 p.m. (${bad.slice(0, 8)})`,
    ]);
    expect(JSON.stringify(sheet)).not.toMatch(/Sealed|Bad/);
    expect(joined).toMatchObject({
      kind: "joined",
      parts: { bookmarks: ["Day First", "Day Last", "No está en este archivo"] },
    });
  });

  it("wait while the queue is full, and go on from what was printed", async () => {
    const ids = [
      await returned("Queue One", "2027-02-06T15:30:00Z"),
      await returned("Queue Two", "2027-02-06T16:30:00Z"),
    ];
    const record = vi.fn(async () => undefined);
    const printing = { asked: { ...showing, now }, words: summariesWords, record };
    const printAll = () => printPages(staff, ids, printing, { name: "someone" });
    print.mockReset();
    print.mockImplementationOnce(async () => new Uint8Array(1));
    print.mockRejectedValueOnce(new QueueFull(5));
    await expect(printAll()).rejects.toBeInstanceOf(QueueFull);
    expect(record).not.toHaveBeenCalled();
    print.mockImplementation(async () => new Uint8Array(1));
    await printAll();
    const printed = print.mock.calls.map(([job]) =>
      job.kind === "summary" ? job.model.name : job.kind,
    );
    expect(printed).toEqual(["Queue One", "Queue Two", "Queue Two", "joined"]);
  });
});
