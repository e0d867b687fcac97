import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Disk, FailingFilesystem } from "@/test-support/failing-disk";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import type { Connection } from "./connection";
import { DatabaseUnavailableError, isDatabaseUnavailable } from "./database-errors";
import { openEmbedded } from "./embedded";
import { PrismaClient } from "./generated/client";
import { openServer } from "./server";
import { namedTrouble } from "./trouble";

// Opening again takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const disk: Disk = { fails: "nothing", reason: "no space left" };
let temporary: TemporaryDatabase;
let connection: Connection;
let prisma: PrismaClient;

beforeAll(async () => {
  temporary = await temporaryDatabase();
  const folder = path.join(temporary.dataDir, "database");
  connection = await openEmbedded(folder, (own) => new FailingFilesystem(own, disk));
  prisma = new PrismaClient({ adapter: connection.adapter });
  await prisma.$executeRawUnsafe("CREATE TABLE kept (number int)");
}, 120_000);
afterAll(async () => {
  await connection.close();
  await temporary.remove();
});

const insert = (number: number) =>
  prisma.$transaction(async (transaction) => {
    await transaction.$executeRawUnsafe(`INSERT INTO kept VALUES (${number})`);
  });
const kept = async () =>
  (await prisma.$queryRawUnsafe<{ number: number }[]>("SELECT number FROM kept ORDER BY 1")).map(
    ({ number }) => number,
  );

it("says that nothing was kept while its log cannot be written, and goes on once it can", async () => {
  await insert(1);
  disk.fails = "log";
  await expect(insert(2)).rejects.toThrow(DatabaseUnavailableError);
  await expect(insert(3)).rejects.toThrow(DatabaseUnavailableError);
  await expect(kept()).rejects.toThrow(DatabaseUnavailableError);
  disk.fails = "nothing";
  await expect.poll(() => insert(4).then(() => "kept", String), { timeout: 60_000 }).toBe("kept");
  expect(await kept()).toEqual([1, 4]);
});

it.each(["no space left", "read-only", "input or output"] as const)(
  "goes on at once after a table could not grow: %s",
  async (reason) => {
    const grow = () =>
      prisma.$executeRawUnsafe(
        `CREATE TABLE "large, ${reason}" AS SELECT repeat('x', 500) FROM generate_series(1, 4000)`,
      );
    Object.assign(disk, { fails: "writing", reason });
    await expect(grow()).rejects.toSatisfy(isDatabaseUnavailable);
    disk.fails = "nothing";
    await expect.poll(() => grow().then(() => "kept", String), { timeout: 60_000 }).toBe("kept");
  },
);

it("says so of a server that cannot be reached", async () => {
  const gone = new PrismaClient({ adapter: openServer("postgresql://x@127.0.0.1:9/x").adapter });
  await expect(gone.$queryRaw`SELECT 1`).rejects.toThrow(DatabaseUnavailableError);
  await expect(gone.$transaction([gone.$queryRaw`SELECT 1`])).rejects.toThrow(
    DatabaseUnavailableError,
  );
  await gone.$disconnect();
});

it("says so of a database too slow to give a transaction its turn, and of nothing else", () => {
  const failed = (code: string) => Object.assign(new Error("It failed."), { code });
  expect(isDatabaseUnavailable(failed("P2028"))).toBe(true);
  expect(isDatabaseUnavailable(failed("P2002"))).toBe(false);
  expect(namedTrouble(failed("53100"))).toBeInstanceOf(DatabaseUnavailableError);
  const bug = failed("23505");
  expect(namedTrouble(bug)).toBe(bug);
});
