import { chmodSync, fsyncSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { openEmbedded } from "./embedded";
import { closeDatabase, openDatabase } from "./open";

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

it("lets no other account of the computer come to its files, nor to a copy of them", async () => {
  const folder = path.join(temporary.dataDir, "database");
  const copy = path.join(temporary.dataDir, "copy");
  const mode = (of: string) => statSync(of).mode & 0o777;
  await closeDatabase();
  chmodSync(folder, 0o755);
  const connection = await openEmbedded(folder);
  expect(mode(folder)).toBe(0o700);
  if (connection.kind === "embedded") await connection.copyTo(copy);
  expect(mode(copy)).toBe(0o700);
  await connection.close();
});
