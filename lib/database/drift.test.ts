import { afterAll, beforeAll, expect, it } from "vitest";
import { hasAll } from "./applied-migrations";
import type { Connection } from "./connection";
import { DatabaseOpenError } from "./database-errors";
import { openMemory } from "./memory";
import { drift, migrate } from "./migrate";
import { readMigrations } from "./migration-files";

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
  expect(await hasAll(connection, await readMigrations("all"))).toBe(false);
  expect(await drift(connection)).toContain(`CREATE TABLE "Response"`);
  expect(await migrate(connection)).toContain("20261122165000_responses");
  expect(await drift(connection)).toBe("");
});

it.each([
  ["one was not finished", `SET finished_at = NULL`],
  ["one was rolled back", `SET rolled_back_at = now()`],
  ["one has other SQL here", `SET checksum = 'other'`],
  ["it has one that is not here", `SET migration_name = 'other'`],
])("asks the schema engine only where %s", async (_, change) => {
  const migrations = await readMigrations("all");
  const first = `WHERE migration_name = '${migrations[0]?.name}'`;
  expect(await hasAll(connection, migrations)).toBe(true);
  expect(await hasAll(connection, migrations.slice(1))).toBe(false);
  await run(`CREATE TABLE kept AS TABLE _prisma_migrations;
    UPDATE _prisma_migrations ${change} ${first}`);
  expect(await hasAll(connection, migrations)).toBe(false);
  await run(`TRUNCATE _prisma_migrations;
    INSERT INTO _prisma_migrations TABLE kept; DROP TABLE kept`);
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
