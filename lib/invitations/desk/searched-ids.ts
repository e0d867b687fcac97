import "server-only";
import { z } from "zod";
import { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { SearchKeys } from "@/lib/invitations/keys/search-keys";

/** Where more are found, a list in the order of appointments meets enough of them soon. */
const mostIds = 2000;

const ids = z.array(z.object({ id: z.string() }));

const condition = (searchKeys: SearchKeys): Prisma.Sql =>
  Prisma.join(
    searchKeys.map(
      (words) =>
        Prisma.sql`(${Prisma.join(
          words.map((keys) => Prisma.sql`"searchKeys" && ${[...keys]}::text[]`),
          " AND ",
        )})`,
    ),
    " OR ",
  );

/** Lets the database go by the index of the keys alone until the transaction ends. */
export async function goByKeys(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$queryRaw`SELECT set_config('enable_seqscan', 'off', true),
    set_config('enable_indexscan', 'off', true)`;
}

/**
 * The ids of all invitations that are searched for; null when there are very many. The database is told to
 * go by the index of the keys: it has no idea how rare one key is among a million, and would go through
 * every appointment to find one person.
 */
export async function searchedIds(searchKeys: SearchKeys): Promise<readonly string[] | null> {
  const { prisma } = await openDatabase();
  const found = await prisma.$transaction(async (transaction) => {
    await goByKeys(transaction);
    return ids.parse(
      await transaction.$queryRaw`SELECT "id" FROM "Invitation"
        WHERE ${condition(searchKeys)} LIMIT ${mostIds + 1}`,
    );
  });
  return found.length > mostIds ? null : found.map(({ id }) => id);
}
