import "server-only";
import { z } from "zod";
import type { Connection } from "@/lib/database/connection";
import type { PrismaClient } from "@/lib/database/generated/client";
import { migrate } from "@/lib/database/migrate";
import { OperationError } from "../operation-error";
import { quoted } from "./tables";

const names = z.array(z.object({ name: z.string() }));

async function allTables(prisma: PrismaClient): Promise<readonly string[]> {
  const found = await prisma.$queryRawUnsafe(
    `SELECT table_name::text AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  return names.parse(found).map(({ name }) => name);
}

/** The first table that holds a row, or undefined when the database is empty. */
async function firstUsed(prisma: PrismaClient): Promise<string | undefined> {
  for (const name of await allTables(prisma)) {
    if (name === "_prisma_migrations") continue;
    const found = await prisma.$queryRawUnsafe(`SELECT 1 AS one FROM ${quoted(name)} LIMIT 1`);
    if (Array.isArray(found) && found.length > 0) return name;
  }
  return undefined;
}

/**
 * Makes the database ready to be filled: no rows, and the tables that `migrations` make.
 * @param replaces whether what is there may be deleted
 * @throws OperationError when it is not empty and may not be replaced.
 */
export async function makeEmpty(
  prisma: PrismaClient,
  connection: Connection,
  migrations: readonly string[],
  replaces: boolean,
): Promise<void> {
  if (!replaces && (await firstUsed(prisma)) !== undefined) {
    throw new OperationError(
      "The database is not empty: restore into an empty one, or add --replace delete-what-is-there.",
    );
  }
  await prisma.$executeRawUnsafe("DROP SCHEMA IF EXISTS pgboss CASCADE");
  for (const name of await allTables(prisma)) {
    await prisma.$executeRawUnsafe(`DROP TABLE IF EXISTS ${quoted(name)} CASCADE`);
  }
  await migrate(connection, migrations);
}
