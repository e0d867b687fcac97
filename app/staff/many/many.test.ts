import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openClinic } from "@/lib/clinic/open-clinic";
import { startClinic } from "@/lib/clinic/settings-store";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { makeInvitations } from "@/lib/invitations/make";
import { mostTicked } from "@/lib/invitations/many/many-actions";
import { readTicked } from "@/lib/invitations/many/ticked";
import { viewTicked } from "@/lib/invitations/many/view-ticked";
import type { Role, Staff } from "@/lib/permissions/staff";
import { QueueFull, RenderFailed } from "@/lib/printing/pool/errors";
import type { PrintJob } from "@/lib/printing/pool/print-job";
import { printedLately } from "@/lib/printing/pool/printed";
import { createResponse, submitResponse } from "@/lib/responses/store";
import { clinicDay } from "@/lib/settings/clinic-time";
import { type SignedIn, signedIn } from "@/test-support/signed-in";
import { sampleModel } from "@/test-support/summary-model";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { GET as dayPdf } from "../day/[day]/pdf/route";
import { POST as act } from "./[id]/do/route";
import { POST as letters } from "./[id]/letters/route";
import { POST as pages } from "./[id]/pages/route";
import { POST as zip } from "./[id]/zip/route";
import { POST as choose } from "./route";

const print = vi.hoisted(() => vi.fn<(job: PrintJob) => Promise<Uint8Array<ArrayBuffer>>>());
vi.mock("@/lib/printing/pool/printing-threads", () => ({
  printInThread: (job: PrintJob) => print(job),
}));

let temporary: TemporaryDatabase;
let intake: SignedIn;
let clinician: SignedIn;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await startClinic("Clinic", "en", "GB", new Date());
  await makeMailQueue(await runningQueue());
  intake = await signedIn("intake");
  clinician = await signedIn("clinician");
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});
beforeEach(() => {
  printedLately().clear();
  print.mockReset();
  print.mockImplementation(async ({ kind }) => new TextEncoder().encode(`%PDF-${kind}`));
});

const staffOf = ({ id }: SignedIn, role: Role = "intake"): Staff => ({
  ...{ id, role, name: "Kim", email: "kim@example.org" },
});
const appointmentAt = new Date(Date.now() + 14 * 86_400_000);

async function made(
  name: string,
  columns: Prisma.InvitationUncheckedUpdateInput = {},
  more: { readonly email?: null; readonly recordNumber?: string } = {},
): Promise<string> {
  const person = {
    ...{ name, email: "p@example.org", dateOfBirth: "1950-03-04", clinician: "Dr Ode" },
    ...{ recordNumber: "", phone: "", ...more },
  };
  const { settings } = await openClinic();
  const one = { person, appointmentAt, language: "en" };
  const [invitation] = await makeInvitations(staffOf(intake), [one], {
    ...{ settings, send: false, now: new Date() },
  });
  const { prisma } = await openDatabase();
  const id = invitation?.id ?? "";
  await prisma.invitation.update({ where: { id }, data: columns });
  return id;
}

async function returned(name: string, recordNumber: string): Promise<string> {
  const responseId = await createResponse(new Date(), "en");
  await submitResponse(responseId, new Date(), () => ({ ...sampleModel, name }));
  return made(name, { returnedAt: new Date(), responseId }, { recordNumber });
}

const postOf = (staff: SignedIn, fields: readonly (readonly [string, string])[]): Request => {
  const { headers } = staff.post("/x");
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return new Request("http://localhost:3000/x", { method: "POST", headers, body });
};
const at = (id: string) => ({ params: Promise.resolve({ id }) });
const locationOf = (response: Response) => response.headers.get("location") ?? "";

/** Ticks rows and presses a button; gives the id of what is to be confirmed. */
async function tick(action: string, ids: readonly string[], staff = intake): Promise<string> {
  const ticks = ids.map((id) => ["tick", id] as const);
  const response = await choose(postOf(staff, [["action", action], ["status", "sent"], ...ticks]));
  return /^\/staff\/many\/([0-9a-f-]{36})$/.exec(locationOf(response))?.[1] ?? "";
}
const tickedOf = async (id: string, staff = intake) => {
  const found = await readTicked(staffOf(staff), id, new Date());
  if (found === null) throw new Error("Nothing was ticked.");
  return found;
};
const outcomesOf = async (id: string) =>
  (await tickedOf(id)).outcomes?.map(({ outcome }) => outcome);
const rowOf = async (id: string) =>
  (await openDatabase()).prisma.invitation.findUniqueOrThrow({
    where: { id },
    include: { links: true, mailings: true },
  });
const eventsOf = async (id: string) => {
  const { prisma } = await openDatabase();
  const rows = await prisma.auditEvent.findMany({
    where: { subjectId: id },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ action }) => action).slice(1);
};

describe("work on many", () => {
  it("asks first whom it leaves out, does the rest once, and says what came of each", async () => {
    const all = [
      await made("Will Go"),
      await made("No Mail", {}, { email: null }),
      await made("Revoked", { revokedAt: new Date() }),
      randomUUID(),
    ];
    const id = await tick("send", all);
    const ticked = await tickedOf(id);
    expect(ticked.back).toBe("/staff?status=sent");
    const rows = await viewTicked(staffOf(intake), ticked, new Date());
    const reasons = new Map(rows.map((row) => [row.id, row.reason]));
    expect(all.map((one) => reasons.get(one))).toEqual([null, "no-email", "revoked", "gone"]);
    expect(await eventsOf(all[0] ?? "")).toEqual([]);
    const twice = await Promise.all([1, 2].map(() => act(intake.post("/x"), at(id))));
    expect(twice.map(locationOf)).toEqual([`/staff/many/${id}`, `/staff/many/${id}`]);
    expect(await outcomesOf(id)).toEqual(["done", "no-email", "revoked", "gone"]);
    expect((await rowOf(all[0] ?? "")).mailings).toHaveLength(1);
    expect(await eventsOf(all[0] ?? "")).toEqual(["invitation.queued"]);
  });

  it("goes on after one that cannot be read", async () => {
    const broken = await made("Broken", { sealed: new Uint8Array(40) });
    const whole = await made("Whole");
    const id = await tick("move", [broken, whole]);
    const rows = await viewTicked(staffOf(intake), await tickedOf(id), new Date());
    expect(rows.find((row) => row.id === broken)).toMatchObject({ reason: "unreadable" });
    expect(locationOf(await act(intake.post("/x", { how: "day" }), at(id)))).toContain("?fix=");
    expect(await outcomesOf(id)).toBeUndefined();
    for (const past of [
      { how: "day", day: "2026-01-02" },
      { how: "shift", days: "-60" },
    ]) {
      expect(locationOf(await act(intake.post("/x", past), at(id)))).toContain("?fix=");
    }
    expect(await outcomesOf(id)).toBeUndefined();
    await act(intake.post("/x", { how: "shift", days: "7" }), at(id));
    expect((await outcomesOf(id))?.at(-1)).toBe("done-untold");
    const week = 7 * 86_400_000;
    expect((await rowOf(whole)).appointmentAt.getTime() - appointmentAt.getTime()).toBeLessThan(
      week + 3_600_001,
    );
    expect((await rowOf(whole)).appointmentAt > appointmentAt).toBe(true);
  });

  it("takes whole pages and lists, and no more than can be done at once", async () => {
    const nobody = await choose(
      intake.post("/x", { action: "send", tick: "x", day: "2031-01-01" }),
    );
    expect(locationOf(nobody)).toBe("/staff?day=2031-01-01&ticked=none");
    const shown = Array.from({ length: mostTicked + 1 }, () => randomUUID());
    const page = { action: "revoke", all: "page", shown: shown.join(" ") };
    const cut = locationOf(await choose(intake.post("/x", page))).slice(-36);
    expect(await tickedOf(cut)).toMatchObject({ cut: true, ids: shown.slice(0, mostTicked) });
    const { settings } = await openClinic();
    const day = clinicDay(appointmentAt, settings);
    const here = await made("In The List", { mail: "failed" });
    const list = { action: "revoke", all: "list", status: "failed", day: day };
    const whole = locationOf(await choose(intake.post("/x", list))).slice(-36);
    expect((await tickedOf(whole)).ids).toEqual([here]);
  });

  it("is for whom the role allows it, and for nobody else's ticks", async () => {
    const one = await returned("To Review", "");
    const press = { action: "review", tick: one };
    expect((await choose(intake.post("/x", press))).status).toBe(403);
    expect((await choose(intake.post("/x", { action: "erase", tick: one }))).status).toBe(400);
    const id = await tick("review", [one], clinician);
    for (const handler of [act, letters, pages, zip]) {
      expect((await handler(intake.post("/x"), at(id))).status).toBe(404);
    }
    await act(clinician.post("/x"), at(id));
    expect((await rowOf(one)).reviewedAt).not.toBeNull();
    const filed = await tick("file", [one]);
    expect((await letters(intake.post("/x"), at(filed))).status).toBe(400);
    await act(intake.post("/x"), at(filed));
    expect((await rowOf(one)).stage).toBe("filed");
  });
});

describe("letters for many", () => {
  it("are one PDF with a link each, noted as printed; one that fails is left out", async () => {
    const all = [await made("First Letter"), await made("Second Letter"), await made("No Letter")];
    print.mockImplementation(async (job) => {
      if (job.kind === "letter" && job.model.to === "No Letter") throw new RenderFailed(undefined);
      return new TextEncoder().encode(`%PDF-${job.kind}`);
    });
    const id = await tick("letter", all);
    const response = await letters(intake.post("/x"), at(id));
    expect(await response.text()).toBe("%PDF-joined");
    expect(response.headers.get("content-disposition")).toMatch(/"\d{4}-\d\d-\d\d-letters\.pdf"$/);
    expect(await outcomesOf(id)).toEqual(["done", "done", "not-printed"]);
    const rows = await Promise.all(all.map(rowOf));
    expect(rows.map(({ links, stage }) => [links.length, stage])).toEqual([
      [1, "letter"],
      [1, "letter"],
      [0, "not-sent"],
    ]);
    expect(await eventsOf(all[0] ?? "")).toEqual(["invitation.letter-printed"]);
  });

  it("leave nothing behind when the printing fails, and no dead link when one is revoked meanwhile", async () => {
    const all = [await made("Half One"), await made("Half Two")];
    const id = await tick("letter", all);
    const fails = [new RenderFailed(undefined), new QueueFull(3)];
    for (const failure of fails) {
      print.mockImplementation(async (job) => {
        if (job.kind === "joined") throw failure;
        return new Uint8Array(1);
      });
      const { status } = await letters(intake.post("/x"), at(id));
      expect([500, 503]).toContain(status);
      const rows = await Promise.all(all.map(rowOf));
      expect(rows.map(({ links, letterPrintedAt }) => [links, letterPrintedAt])).toEqual([
        [[], null],
        [[], null],
      ]);
    }
    const { prisma } = await openDatabase();
    print.mockImplementation(async (job) => {
      const where = { id: all[0] ?? "" };
      if (job.kind === "joined") {
        await prisma.invitation.update({ where, data: { revokedAt: new Date() } });
      }
      return new TextEncoder().encode(`%PDF-${job.kind}`);
    });
    expect(await (await letters(intake.post("/x"), at(id))).text()).toBe("%PDF-letter");
    expect(await outcomesOf(id)).toEqual(["revoked", "done"]);
    expect((await rowOf(all[0] ?? "")).links).toEqual([]);
    expect((await rowOf(all[1] ?? "")).links).toHaveLength(1);
  });
});

describe("summaries of many", () => {
  it("come in one ZIP under record number or short id, with a list and no name", async () => {
    const all = [await returned("Zoe Zipped", "A/77"), await returned("Olga Zipped", "")];
    const empty = await made("Not Back");
    const id = await tick("zip", [...all, empty]);
    const response = await zip(intake.post("/x", { fhir: "yes" }), at(id));
    const bytes = Buffer.from(await response.arrayBuffer()).toString("latin1");
    const shortId = all[1]?.slice(0, 8);
    const names = ["A-77.pdf", "A-77.json", `${shortId}.pdf`, `${shortId}.json`, "contents.csv"];
    for (const name of names) expect(bytes.split(name).length, name).toBeGreaterThan(2);
    expect(bytes.slice(bytes.indexOf("File,Record number"))).not.toContain("Zipped");
    await vi.waitFor(async () => expect(await outcomesOf(id)).toHaveLength(3));
    expect((await outcomesOf(id))?.toSorted()).toEqual(["done", "done", "not-sent"]);
    expect(await eventsOf(all[0] ?? "")).toEqual(["summary.exported"]);
    expect(await eventsOf(empty)).toEqual([]);
  });

  it("print page 1 of each, noted as printed, without the one that fails", async () => {
    const all = [await returned("Page One", ""), await returned("Page Bad", "")];
    print.mockImplementation(async (job) => {
      if (job.kind === "summary" && job.model.name === "Page Bad")
        throw new RenderFailed(undefined);
      return new TextEncoder().encode(`%PDF-${job.kind}`);
    });
    const id = await tick("pages", all);
    expect(await (await pages(intake.post("/x"), at(id))).text()).toBe("%PDF-joined");
    expect(await outcomesOf(id)).toEqual(["done", "not-printed"]);
    const rows = await Promise.all(all.map(rowOf));
    expect(rows.map(({ printedAt }) => printedAt === null)).toEqual([false, true]);
  });

  it("print a whole day's, and say why there is none only where none can be printed", async () => {
    const day = "2031-05-06";
    const get = async () =>
      dayPdf(intake.get(`/staff/day/${day}/pdf`), { params: Promise.resolve({ day }) });
    expect((await get()).status).toBe(404);
    const all = [await returned("Day Whole", ""), await returned("Day Bad", "")];
    const { prisma } = await openDatabase();
    const data = { appointmentAt: new Date(`${day}T09:30:00Z`) };
    await prisma.invitation.updateMany({ where: { id: { in: all } }, data });
    const failing = (names: readonly string[]) => async (job: PrintJob) => {
      if (job.kind !== "summary") return new TextEncoder().encode(`%PDF-${job.kind}`);
      if (names.includes(job.model.name)) throw new RenderFailed(undefined);
      return new TextEncoder().encode("%PDF-summary");
    };
    print.mockImplementation(failing(["Day Whole", "Day Bad"]));
    expect((await get()).status).toBe(500);
    print.mockImplementation(failing(["Day Bad"]));
    expect(await (await get()).text()).toBe("%PDF-joined");
    expect(await Promise.all(all.map(eventsOf))).toEqual([["summary.printed"], []]);
    print.mockRejectedValue(new QueueFull(5));
    expect((await get()).status).toBe(503);
  });
});
