import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { auditVerification } from "@/content/words/en/staff/audit";
import { openDatabase } from "@/lib/database/open";
import { NotAllowedError } from "@/lib/permissions/permissions";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { appendEvents } from "./append";
import { noteHead, readKeptHead } from "./head-file";
import { verificationLines } from "./verification-lines";
import { verifyLog, verifyLogAs } from "./verify-log";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const at = new Date("2026-11-24T09:00:00.123Z");
const administrator = {
  id: "a1",
  name: "Ana",
  email: "ana@example.org",
  role: "administrator" as const,
};
const headFile = () => path.join(temporary.dataDir, "audit", "head");

async function append(count: number): Promise<number> {
  const { prisma } = await openDatabase();
  const entries = Array.from({ length: count }, (_, number) => ({
    at,
    actor: { kind: "staff" as const, id: "a1" },
    action: "list.viewed" as const,
    detail: { rows: number, day: "2026-11-24", all: true },
  }));
  return prisma.$transaction((transaction) => appendEvents(transaction, entries));
}

async function cutAfter(seq: number): Promise<void> {
  const { prisma } = await openDatabase();
  await prisma.auditEvent.deleteMany({ where: { seq: { gt: seq } } });
}

beforeEach(async () => {
  await cutAfter(0);
  rmSync(headFile(), { force: true });
});

it("is whole as the database gives it back, however many events there are", async () => {
  expect(await append(3)).toBe(3);
  expect(await append(2500)).toBe(2503);
  await noteHead();
  const verified = await verifyLog();
  expect(verified).toMatchObject({ events: 2503, faults: [], kept: "found", head: { seq: 2503 } });
  expect(verificationLines(auditVerification, verified).isWhole).toBe(true);
});

it("keeps the chain when many append at once", async () => {
  await Promise.all(Array.from({ length: 10 }, () => append(2)));
  expect(await verifyLog()).toMatchObject({ events: 20, faults: [] });
});

it("shows an event edited or deleted in the database", async () => {
  await append(5);
  const { prisma } = await openDatabase();
  await prisma.auditEvent.update({ where: { seq: 2 }, data: { actorId: "somebody else" } });
  await prisma.auditEvent.delete({ where: { seq: 4 } });
  const { isWhole, lines } = verificationLines(auditVerification, await verifyLog());
  expect(isWhole).toBe(false);
  expect(lines.slice(1, 3)).toEqual([
    "Event 2 is not as it was written.",
    "Events 4 to 4 are missing.",
  ]);
});

it("notes its head outside of the database, where only we can read it", async () => {
  expect(await noteHead()).toBe(true);
  expect(readKeptHead()).toBe("none");
  await append(2);
  expect(await noteHead()).toBe(true);
  expect(readKeptHead()).toMatchObject({ seq: 2 });
  expect(statSync(headFile()).mode & 0o777).toBe(0o600);
});

it("shows a cut at the end, and never forgets it", async () => {
  await append(5);
  await noteHead();
  await cutAfter(3);
  const cut = { kind: "cut-off", last: 3, once: 5 };
  expect((await verifyLog()).faults).toEqual([cut]);
  expect(await noteHead()).toBe(false);
  expect((await verifyLog()).faults).toEqual([cut]);
  await append(9);
  expect(await noteHead()).toBe(false);
  expect((await verifyLog()).faults).toEqual([{ kind: "replaced", seq: 5 }]);
});

it("shows a cut by a head kept elsewhere, when the data folder's is gone too", async () => {
  await append(5);
  const { head } = await verifyLog();
  await cutAfter(3);
  rmSync(headFile(), { force: true });
  expect(await verifyLog()).toMatchObject({ faults: [], kept: "none" });
  const { faults } = await verifyLog(head ? [head] : []);
  expect(faults).toEqual([{ kind: "cut-off", last: 3, once: 5 }]);
});

it("shows a head that was written by somebody else, and leaves it as it is", async () => {
  await append(5);
  await noteHead();
  const forged = readFileSync(headFile(), "utf8").replace("5:", "3:");
  writeFileSync(headFile(), forged);
  await cutAfter(3);
  expect(await noteHead()).toBe(false);
  expect(readFileSync(headFile(), "utf8")).toBe(forged);
  expect(verificationLines(auditVerification, await verifyLog()).isWhole).toBe(false);
});

it("is verified by administrators alone, which is an event too", async () => {
  await append(2);
  const intake = { ...administrator, role: "intake" as const };
  await expect(verifyLogAs(intake, at)).rejects.toThrow(NotAllowedError);
  expect(await verifyLogAs(administrator, at)).toMatchObject({ events: 2, faults: [] });
  const { prisma } = await openDatabase();
  const last = await prisma.auditEvent.findFirst({ orderBy: { seq: "desc" } });
  expect(last).toMatchObject({ seq: 3, action: "audit.verified", detail: { faults: 0 } });
});
