import { randomUUID } from "node:crypto";
import { cpSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { appendEvents } from "@/lib/audit/append";
import { noteErasure, readErasures } from "@/lib/audit/erasure-list";
import { verifyLog } from "@/lib/audit/verify-log";
import { keepFormDraft } from "@/lib/clinic/form-drafts";
import { startClinic } from "@/lib/clinic/settings-store";
import { restoreCommand } from "@/lib/commands/restore-command";
import { closeDatabase, openDatabase } from "@/lib/database/open";
import { forgetEnvironment } from "@/lib/env";
import { createResponse, loadResponse, submitResponse, updateDraft } from "@/lib/responses/store";
import { everyRow, sampleInvitation } from "@/test-support/invitation";
import { sampleModel } from "@/test-support/summary-model";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { serveOperations } from "../service/serve-operations";
import { makeBackup } from "./make-backup";
import { checkBackup } from "./read-backup";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const now = new Date("2026-11-24T09:00:00Z");
// A line of text may hold what some readers of lines take for an end.
const words = 'line\u2028and\nend \\ " é';

let first: TemporaryDatabase;
let second: TemporaryDatabase;
let backup: string;
let before: readonly string[];
let response: string;
let erased: string;
let deleted: string;

/** Restored into the second database, under the keys of the first unless the second has its own. */
const restore = (...more: string[]) => restoreCommand(["--from", backup, ...more]);

/** Does `work` while people begin forms, one after the other. */
async function whileSaving(work: () => Promise<unknown>): Promise<void> {
  let goesOn = true;
  const saving = (async () => {
    while (goesOn) {
      await createResponse(now, "en");
      // The embedded database answers without ever leaving the thread to anybody else.
      await setImmediate();
    }
  })();
  await work();
  goesOn = false;
  await saving;
}

const own = (rows: readonly string[]) =>
  rows.filter((row) => !/^(?:AuditEvent|_prisma_migrations|PatientSession|Session) /.test(row));

beforeAll(async () => {
  first = await temporaryDatabase();
  await startClinic("Clinic", "en", "US", now);
  response = await createResponse(now, "en");
  await updateDraft(response, now, (draft) => ({ ...draft, answers: { words } }));
  await submitResponse(response, now, () => sampleModel);
  deleted = await createResponse(now, "en");
  erased = (await sampleInvitation(now, { searchKeys: ["a", "b,c"] })).id;
  const { id: waiting } = await sampleInvitation(now, { responseId: response, mail: "queued" });
  const { prisma } = await openDatabase();
  await prisma.mailing.create({
    data: {
      id: randomUUID(),
      invitationId: waiting,
      kind: "invitation",
      state: "queued",
      queuedAt: now,
    },
  });
  await prisma.patientSession.create({
    data: { id: randomUUID(), invitationId: waiting, createdAt: now, expiresAt: now },
  });
  const entry = { at: now, actor: { kind: "system" }, action: "retention.ran" } as const;
  await prisma.$transaction((transaction) => appendEvents(transaction, [entry, entry]));
  before = await everyRow();
  await keepFormDraft("x", { values: { name: "Erased Since" } }, now);
  backup = path.join(first.dataDir, "whole.backup");
  const stop = await serveOperations();
  await whileSaving(() => makeBackup(backup, now));
  stop();
  noteErasure("invitation", erased, now);
  noteErasure("response", deleted, now);
  await closeDatabase();
  second = await temporaryDatabase();
});
afterAll(async () => {
  await second.remove();
  await first.remove();
});

it("is a private file that tells when anything of it was changed or lost", async () => {
  expect(statSync(backup).mode & 0o777).toBe(0o600);
  expect((await checkBackup(backup)).counts).toMatchObject({
    Invitation: 2,
    Mailing: 1,
  });
  const text = readFileSync(backup, "utf8");
  const damaged = path.join(first.dataDir, "damaged.backup");
  const last = text.trimEnd().lastIndexOf("\n") + 1;
  for (const wrong of [
    text.slice(0, last),
    text.replace('"queued"', '"sent"'),
    text.slice(0, -9),
  ]) {
    writeFileSync(damaged, wrong);
    await expect(checkBackup(damaged)).rejects.toThrow("The backup is damaged or was not finished");
  }
});

it("is not put back over what is there, unless told so in full", async () => {
  await startClinic("Another clinic", "en", "US", now);
  await closeDatabase();
  const unsure = await restore("--erasures", "none", "--replace", "yes");
  expect(unsure.errors?.[0]).toMatch(/^The database is not empty/);
});

it("is not put back where its keys are not, nor where nobody knows who was erased", async () => {
  const said = await restore("--erasures", "none", "--replace", "delete-what-is-there");
  expect(said.errors?.[0]).toMatch(/cannot be opened: set VAULT_KEYS/);
  expect((await restore()).errors?.[0]).toMatch(/^There is no list of erasures in /);
});

it("is put back as it was, less who was erased since, and sends no mail twice", async () => {
  cpSync(path.join(first.dataDir, "keys"), path.join(second.dataDir, "keys"), { recursive: true });
  forgetEnvironment();
  const said = await restore("--erasures", path.join(first.dataDir, "erasures"));
  expect(said.errors).toBeUndefined();
  expect(said.code).toBe(0);
  expect(said.lines?.[1]).toBe(
    "Erased again: 2 records. Mails of which it is not known whether they went out: 1.",
  );
  const { prisma } = await openDatabase();
  expect((await loadResponse(response, now))?.draft.answers).toEqual({ words });
  expect((await loadResponse(response, now))?.submission?.model).toEqual(sampleModel);
  expect(await prisma.mailing.findMany()).toMatchObject([{ state: "failed", failure: "restored" }]);
  expect(await prisma.patientSession.count()).toBe(0);
  expect(await prisma.formDraft.count()).toBe(0);
  const kept = own(before).filter(
    (row) =>
      ![erased, deleted].some((id) => row.includes(id)) && !/^(?:Mailing|Invitation) /.test(row),
  );
  expect(own(await everyRow())).toEqual(expect.arrayContaining(kept));
  expect((await verifyLog()).faults).toEqual([]);
});

it("finds every erasure in a list of which a line was cut short", () => {
  const list = path.join(first.dataDir, "cut-short");
  writeFileSync(list, `${readFileSync(path.join(first.dataDir, "erasures"), "utf8")}\n{"at":"20`);
  expect(readErasures(list)?.map(({ id }) => id)).toEqual([erased, deleted]);
});
