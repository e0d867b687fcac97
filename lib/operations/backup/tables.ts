import "server-only";
import { z } from "zod";
import type { Prisma } from "@/lib/database/generated/client";

/** A table as it is backed up: the columns that can be written, which leaves out those made of others. */
export type Table = { readonly name: string; readonly columns: readonly string[] };

const columnRows = z.array(z.object({ table: z.string(), columns: z.array(z.string()) }));
const references = z.array(z.object({ from: z.string(), to: z.string() }));

/** Parents before their children, so that no row is loaded before the one it names. */
function ordered(tables: readonly Table[], parents: z.output<typeof references>): Table[] {
  const sorted: Table[] = [];
  const visit = (table: Table): void => {
    if (sorted.includes(table)) return;
    for (const { to } of parents.filter(({ from, to }) => from === table.name && to !== from)) {
      const parent = tables.find(({ name }) => name === to);
      if (parent !== undefined) visit(parent);
    }
    sorted.push(table);
  };
  for (const table of tables) visit(table);
  return sorted;
}

/**
 * The product's own tables. The job queue's are no part of a backup: what waits in it is known from the
 * mailings, and its schedules are made at every start.
 */
export async function productTables(
  client: Pick<Prisma.TransactionClient, "$queryRawUnsafe">,
): Promise<readonly Table[]> {
  const found = columnRows.parse(
    await client.$queryRawUnsafe(`
      SELECT c.table_name::text AS "table", array_agg(c.column_name::text ORDER BY c.ordinal_position) AS columns
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
        AND c.table_name <> '_prisma_migrations' AND c.is_generated = 'NEVER'
      GROUP BY 1 ORDER BY 1`),
  );
  const parents = references.parse(
    await client.$queryRawUnsafe(`
      SELECT own.relname::text AS "from", other.relname::text AS "to" FROM pg_constraint
      JOIN pg_class own ON own.oid = conrelid JOIN pg_class other ON other.oid = confrelid
      WHERE contype = 'f'`),
  );
  const tables = found.map(({ table, columns }) => ({ name: table, columns }));
  return ordered(tables, parents);
}

/** A name as SQL takes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
