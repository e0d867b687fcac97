import { createHash } from "node:crypto";
import { isDriverAdapterError } from "@prisma/driver-adapter-utils";
import type { Connection } from "./connection";
import type { Migration } from "./migration-files";

/** What Prisma's engine notes of each: the hash of its SQL, and whether it came to its end. */
const noted = `
  SELECT "migration_name", "checksum", ("finished_at" IS NOT NULL AND "rolled_back_at" IS NULL)::int
  FROM "_prisma_migrations"
`;

const sumOf = (sql: string): string => createHash("sha256").update(sql).digest("hex");
const line = (name: unknown, sum: unknown, isDone: unknown): string =>
  `${String(name)} ${String(sum)} ${Number(isDone)}`;

/** What the database notes, or null where it was never made. */
async function notes({ adapter }: Connection): Promise<readonly string[] | null> {
  const connected = await adapter.connect();
  try {
    const { rows } = await connected.queryRaw({ sql: noted, args: [], argTypes: [] });
    return rows.map(([name, sum, isDone]) => line(name, sum, isDone));
  } catch (error) {
    if (isDriverAdapterError(error) && error.cause.kind === "TableDoesNotExist") return null;
    throw error;
  } finally {
    await connected.dispose();
  }
}

/**
 * Whether a database notes exactly these migrations, each with the SQL it has here and each done: then
 * there is nothing to apply. Whatever else it notes is for the schema engine to judge.
 */
export async function hasAll(
  connection: Connection,
  migrations: readonly Migration[],
): Promise<boolean> {
  const there = await notes(connection);
  if (there === null || there.length !== migrations.length) return false;
  const wanted = new Set(migrations.map(({ name, sql }) => line(name, sumOf(sql), 1)));
  return there.every((one) => wanted.delete(one));
}
