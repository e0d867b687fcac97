import "server-only";
import { z } from "zod";
import type { Prisma, PrismaClient } from "@/lib/database/generated/client";
import { type FileWriter, writeWhole } from "./file-writer";
import { type BackupHead, backupFormat, backupVersion } from "./format";
import { productTables, quoted, type Table } from "./tables";

/** What one read from the database may weigh, about, in characters. */
const readSize = { small: 256 * 1024, large: 4 * 1024 * 1024 };
const mostRows = 2000;
/** However much there is to read: a day, in milliseconds. */
const aDay = 86_400_000;

const rowTexts = z.array(z.object({ row: z.string() }));
const applied = z.array(z.object({ name: z.string() }));

/** How many rows to read next, going by what the last ones weighed. */
function nextCount(count: number, weight: number): number {
  if (weight > readSize.large) return Math.max(1, Math.floor(count / 2));
  return weight < readSize.small ? Math.min(mostRows, count * 2) : count;
}

async function writeTable(
  transaction: Prisma.TransactionClient,
  writer: FileWriter,
  { name, columns }: Table,
): Promise<number> {
  const parts = columns.map((column) => `t.${quoted(column)}`).join(", ");
  await transaction.$executeRawUnsafe(
    `DECLARE backed_up NO SCROLL CURSOR FOR SELECT row_to_json(r)::text AS row
     FROM ${quoted(name)} t CROSS JOIN LATERAL (SELECT ${parts}) r`,
  );
  let total = 0;
  for (let count = 16; ; ) {
    const rows = rowTexts
      .parse(await transaction.$queryRawUnsafe(`FETCH ${count} FROM backed_up`))
      .map(({ row }) => row);
    if (rows.length === 0) break;
    total += rows.length;
    const line = `{"table":${JSON.stringify(name)},"rows":[${rows.join(",")}]}`;
    await writer.writeLine(line);
    count = nextCount(count, line.length);
  }
  await transaction.$executeRawUnsafe("CLOSE backed_up");
  return total;
}

async function headOf(transaction: Prisma.TransactionClient, now: Date): Promise<BackupHead> {
  const migrations = applied.parse(
    await transaction.$queryRawUnsafe(
      `SELECT migration_name::text AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY 1`,
    ),
  );
  return {
    format: backupFormat,
    version: backupVersion,
    at: now.toISOString(),
    migrations: migrations.map(({ name }) => name),
  };
}

/** How many rows of each table a backup holds. */
export type BackupCounts = { readonly [table: string]: number };

/**
 * Writes everything the database holds at one moment to a file. Others may go on writing to the
 * database meanwhile; some megabytes are in memory at a time.
 */
export async function writeBackup(
  prisma: PrismaClient,
  file: string,
  now: Date,
): Promise<BackupCounts> {
  const counts: Record<string, number> = {};
  await writeWhole(file, (writer) =>
    prisma.$transaction(
      async (transaction) => {
        await transaction.$executeRawUnsafe(
          "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
        );
        await writer.writeLine(JSON.stringify(await headOf(transaction, now)));
        for (const table of await productTables(transaction)) {
          counts[table.name] = await writeTable(transaction, writer, table);
        }
        const sha256 = writer.digest();
        await writer.writeLine(JSON.stringify({ counts, sha256 }));
      },
      { timeout: aDay, maxWait: 60_000 },
    ),
  );
  return counts;
}
