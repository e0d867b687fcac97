import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { dropFormDraft, dropOldFormDrafts, keepFormDraft, readFormDraft } from "./form-drafts";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const now = new Date("2026-11-24T09:00:00Z");
const later = new Date("2026-11-24T10:00:00Z");
const typed = { values: { name: "Zoë Kanarienvogel" } };

it("keeps what was typed for its owner alone, and only sealed", async () => {
  const id = await keepFormDraft("one", typed, now);
  expect(await readFormDraft("one", id, now)).toEqual(typed);
  expect(await readFormDraft("other", id, now)).toBeNull();
  expect(await readFormDraft("one", "no-such-id", now)).toBeNull();
  const { prisma } = await openDatabase();
  const row = await prisma.formDraft.findUniqueOrThrow({ where: { id } });
  expect(Buffer.from(row.sealed).toString("utf8")).not.toContain("Kanarienvogel");
});

it("forgets it after an hour, or when it is settled by its owner", async () => {
  const id = await keepFormDraft("one", typed, now);
  await dropFormDraft("other", id);
  expect(await readFormDraft("one", id, now)).toEqual(typed);
  expect(await readFormDraft("one", id, later)).toBeNull();
  await dropFormDraft("one", id);
  expect(await readFormDraft("one", id, now)).toBeNull();
  expect(await dropOldFormDrafts(now)).toBe(0);
  await keepFormDraft("one", typed, now);
  expect(await dropOldFormDrafts(later)).toBeGreaterThan(0);
});
