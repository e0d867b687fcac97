import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { editions } from "@/content";
import { staffMailWords } from "@/content/words/en/staff/alert-mail";
import { appendEvents } from "@/lib/audit/append";
import { readKeptHead } from "@/lib/audit/head-file";
import { fixedClock } from "@/lib/clock";
import { openDatabase } from "@/lib/database/open";
import { countResponses, createResponse, loadResponse, updateDraft } from "@/lib/responses/store";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { deleteExpiredJob } from "./delete-expired";
import { retentionJob } from "./retention-schedule";
import { startJobs } from "./start";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
}, 120_000);
afterAll(() => temporary.remove());

const begun = new Date("2026-11-22T09:00:00Z");
const dayLater = fixedClock(new Date("2026-11-23T09:00:01Z"));

it("deletes at the start what expired while nothing ran", async () => {
  const old = await createResponse(begun, "en");
  const young = await createResponse(dayLater.now(), "en");
  const jobs = await startJobs(dayLater, editions, staffMailWords);
  expect(await countResponses(old)).toBe(0);
  expect(await countResponses(young)).toBe(1);
  await jobs.stop();
});

it("deletes what has expired when its turn comes, every ten minutes", async () => {
  const jobs = await startJobs(dayLater, editions, staffMailWords);
  const old = await createResponse(begun, "en");
  const schedules = await jobs.queue.getSchedules();
  expect(schedules.map(({ name, cron }) => ({ name, cron }))).toContainEqual({
    name: deleteExpiredJob,
    cron: "*/10 * * * *",
  });
  await jobs.queue.send(deleteExpiredJob);
  jobs.queue.notifyWorker(jobs.deletionWorker);
  await vi.waitFor(async () => expect(await countResponses(old)).toBe(0), 20_000);
  await jobs.stop();
});

it("lets answers be saved while the queue is at work, and while its SQL fails", async () => {
  const jobs = await startJobs(dayLater, editions, staffMailWords);
  const { connection } = await openDatabase();
  const now = dayLater.now();
  const id = await createResponse(now, "en");
  const numbers = Array.from({ length: 20 }, (_, number) => number);
  await Promise.all(
    numbers.flatMap((number) => [
      updateDraft(id, now, (draft) => ({ ...draft, saved: [...draft.saved, `${number}`] })),
      jobs.queue.send(deleteExpiredJob),
      connection.kind === "embedded"
        ? expect(connection.runSql("BEGIN; SELECT 1/0; COMMIT;")).rejects.toThrow("division")
        : undefined,
    ]),
  );
  expect((await loadResponse(id, now))?.draft.saved).toHaveLength(20);
  await jobs.stop();
});

it("ends invitations whose time is over every ten minutes, and notes where the audit log stands", async () => {
  const { prisma } = await openDatabase();
  const entry = { at: begun, actor: { kind: "system" }, action: "retention.ran" } as const;
  await prisma.$transaction((transaction) => appendEvents(transaction, [entry]));
  const jobs = await startJobs(dayLater, editions, staffMailWords);
  expect(readKeptHead()).toMatchObject({ seq: 1 });
  const schedules = await jobs.queue.getSchedules();
  expect(schedules.map(({ name, cron }) => ({ name, cron }))).toContainEqual({
    name: retentionJob,
    cron: "*/10 * * * *",
  });
  await prisma.$transaction((transaction) => appendEvents(transaction, [entry]));
  await jobs.stop();
  expect(readKeptHead()).toMatchObject({ seq: 2 });
});
