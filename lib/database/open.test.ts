import { afterAll, beforeAll, expect, it } from "vitest";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { migrate } from "./migrate";
import { closeDatabase, openDatabase } from "./open";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
}, 120_000);
afterAll(() => temporary.remove());

it("opens once, however many ask at the same time", async () => {
  const [one, two] = await Promise.all([openDatabase(), openDatabase()]);
  expect(one).toBe(two);
});

it("applies each migration once, and leaves a record", async () => {
  const { prisma, connection } = await openDatabase();
  expect(await migrate(connection)).toEqual([]);
  const rows = await prisma.$queryRawUnsafe(
    `SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL`,
  );
  expect(rows).toContainEqual({ migration_name: "20261122165000_responses" });
});

it("keeps what was written when closed and opened again", async () => {
  const { prisma } = await openDatabase();
  const moment = new Date("2026-11-22T10:00:00.123Z");
  const id = "0b6d4e0e-7d0e-4b57-9f83-0d6c3c6f7a10";
  await prisma.response.create({
    data: {
      id,
      createdAt: moment,
      updatedAt: moment,
      expiresAt: moment,
      revision: 1,
      keyId: "k",
      wrappedKey: Uint8Array.of(1, 0, 255),
      draft: Uint8Array.of(),
    },
  });
  await closeDatabase();
  const again = await (await openDatabase()).prisma.response.findUniqueOrThrow({ where: { id } });
  expect(again.expiresAt).toEqual(moment);
  expect([...again.wrappedKey]).toEqual([1, 0, 255]);
  expect(again.draft).toHaveLength(0);
});
