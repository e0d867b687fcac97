import { afterAll, beforeAll, expect, it } from "vitest";
import type { Connection } from "./connection";
import { DatabaseOpenError } from "./database-errors";
import { openMemory } from "./memory";
import { drift, migrate } from "./migrate";

let connection: Connection;
beforeAll(async () => {
  connection = await openMemory();
}, 60_000);
afterAll(() => connection.close());

const run = async (sql: string) => {
  const connected = await connection.adapter.connect();
  await connected.executeScript(sql);
};

it("makes with its migrations exactly the tables the schema describes", async () => {
  expect(await drift(connection)).toContain(`CREATE TABLE "Response"`);
  expect(await migrate(connection)).toContain("20261122165000_responses");
  expect(await drift(connection)).toBe("");
});

it("notices a table and a column the schema does not describe", async () => {
  await run(`CREATE TABLE "Stray" (id int); ALTER TABLE "Response" ADD stray int`);
  const sql = await drift(connection);
  expect(sql).toContain(`DROP TABLE "Stray"`);
  expect(sql).toContain(`DROP COLUMN "stray"`);
});

it("does not pass over a script that fails", async () => {
  await expect(run("CREATE TABLE half (id int); SELECT wrong FROM nowhere")).rejects.toThrow();
  const half = await connection.adapter.connect();
  await expect(half.executeScript("SELECT * FROM half")).rejects.toThrow();
});

it("stops when a migration cannot be applied", async () => {
  await run(`DELETE FROM _prisma_migrations`);
  await expect(migrate(connection)).rejects.toThrow(DatabaseOpenError);
});
