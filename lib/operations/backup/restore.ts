import "server-only";
import type { Erasure } from "@/lib/audit/erasure-list";
import type { Connection } from "@/lib/database/connection";
import { type Prisma, PrismaClient } from "@/lib/database/generated/client";
import { migrate } from "@/lib/database/migrate";
import { migrationNames } from "@/lib/database/migration-files";
import { OperationError } from "../operation-error";
import { endSessions, eraseAgain, holdMailBack, proveKeysFit } from "./after-load";
import { makeEmpty } from "./empty-database";
import { type Backup, checkBackup, rowLines } from "./read-backup";
import { productTables, quoted } from "./tables";

/** However much there is to write: a day, in milliseconds. */
const aDay = 86_400_000;

async function load(
  transaction: Prisma.TransactionClient,
  file: string,
  { counts }: Backup,
): Promise<void> {
  const tables = new Map((await productTables(transaction)).map((table) => [table.name, table]));
  const loaded: Record<string, number> = {};
  for await (const { table: name, rows } of rowLines(file)) {
    const table = tables.get(name);
    if (table === undefined)
      throw new OperationError(`The backup names a table ${name} unknown here.`);
    const columns = table.columns.map(quoted).join(", ");
    const count = await transaction.$executeRawUnsafe(
      `INSERT INTO ${quoted(name)} (${columns})
       SELECT ${columns} FROM json_populate_recordset(NULL::${quoted(name)}, $1::json)`,
      rows,
    );
    loaded[name] = (loaded[name] ?? 0) + count;
  }
  const wrong = Object.entries(counts).find(([name, count]) => (loaded[name] ?? 0) !== count);
  if (wrong !== undefined)
    throw new OperationError(`Not all rows of ${wrong[0]} could be put back.`);
}

export type Restored = Backup & {
  /** Records of people erased since, deleted again. */
  readonly erased: number;
  /** Invitations to which mail may or may not have gone out. */
  readonly unknownMails: number;
};

/**
 * Puts a backup into a database, which then is as it was, but for those erased since, for mail that may
 * have gone out, and for sessions, which are over. Either all of it is put back or no row. The keys must
 * be those of the server it was made on.
 * @throws OperationError when the backup, the keys or the database do not fit.
 */
export async function restoreBackup(
  connection: Connection,
  file: string,
  {
    erasures,
    replaces,
    now,
  }: {
    readonly erasures: readonly Erasure[];
    readonly replaces: boolean;
    readonly now: Date;
  },
): Promise<Restored> {
  const backup = await checkBackup(file);
  const known = await migrationNames();
  if (!backup.migrations.every((name) => known.includes(name))) {
    throw new OperationError(
      "The backup was made by a later version of the product: install that first.",
    );
  }
  const prisma = new PrismaClient({ adapter: connection.adapter });
  try {
    await makeEmpty(prisma, connection, backup.migrations, replaces);
    const done = await prisma.$transaction(
      async (transaction) => {
        await load(transaction, file, backup);
        await proveKeysFit(transaction);
        const erased = await eraseAgain(transaction, erasures);
        const unknownMails = await holdMailBack(transaction, now);
        await endSessions(transaction);
        return { ...backup, erased, unknownMails };
      },
      { timeout: aDay, maxWait: 60_000 },
    );
    await migrate(connection);
    return done;
  } finally {
    await prisma.$disconnect();
  }
}
