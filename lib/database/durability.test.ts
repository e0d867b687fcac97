import { fsyncSync } from "node:fs";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { openDatabase } from "./open";

vi.mock("node:fs", async (original) => {
  const files = await original<typeof import("node:fs")>();
  return { ...files, fsyncSync: vi.fn(files.fsyncSync) };
});

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
}, 120_000);
afterAll(() => temporary.remove());

it("reaches the disk once for every write", async () => {
  const { prisma } = await openDatabase();
  await prisma.$executeRawUnsafe("CREATE TABLE written (number int)");
  vi.mocked(fsyncSync).mockClear();
  for (let number = 0; number < 100; number += 1) {
    await prisma.$executeRawUnsafe(`INSERT INTO written VALUES (${number})`);
  }
  expect(vi.mocked(fsyncSync).mock.calls.length).toBeGreaterThanOrEqual(100);
});

it("runs with every safeguard of PostgreSQL on", async () => {
  const { prisma } = await openDatabase();
  const names = ["fsync", "full_page_writes", "synchronous_commit"];
  for (const name of names) {
    expect(await prisma.$queryRawUnsafe(`SHOW ${name}`)).toEqual([{ [name]: "on" }]);
  }
});
