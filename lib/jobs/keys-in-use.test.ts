import { afterAll, beforeAll, expect, it } from "vitest";
import { keepFormDraft } from "@/lib/clinic/form-drafts";
import { openDatabase } from "@/lib/database/open";
import { createResponse } from "@/lib/responses/store";
import { sampleInvitation } from "@/test-support/invitation";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { keyIdsInUse } from "./keys-in-use";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
}, 120_000);
afterAll(() => temporary.remove());

const now = new Date("2026-11-24T09:00:00Z");

it("tells the key of every table that seals something", async () => {
  const { prisma } = await openDatabase();
  expect([...(await keyIdsInUse())]).toEqual([]);
  await prisma.response.update({
    where: { id: await createResponse(now, "en") },
    data: { keyId: "of a response" },
  });
  await sampleInvitation(now, { keyId: "of an invitation" });
  await prisma.formDraft.update({
    where: { id: await keepFormDraft("someone", { name: "typed" }, now) },
    data: { keyId: "of a draft" },
  });
  expect([...(await keyIdsInUse())].sort()).toEqual([
    "of a draft",
    "of a response",
    "of an invitation",
  ]);
});

it("knows of every table that has a key", async () => {
  const { prisma } = await openDatabase();
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'keyId' ORDER BY 1`;
  expect(tables.map(({ name }) => name)).toEqual([
    "FormDraft",
    "Invitation",
    "Response",
    "SentSummary",
  ]);
});
