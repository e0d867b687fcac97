import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { openDatabase } from "@/lib/database/open";

const tables = z.array(z.object({ schema: z.string(), name: z.string() }));
const lines = z.array(z.object({ line: z.string() }));

/** Every row of every table as text, the job queue's included; for looking for what must not be there. */
export async function everyRow(): Promise<string> {
  const { prisma } = await openDatabase();
  const found = tables.parse(
    await prisma.$queryRaw`
      SELECT table_schema::text AS schema, table_name::text AS name FROM information_schema.tables
      WHERE table_schema IN ('public', 'pgboss') AND table_type = 'BASE TABLE'`,
  );
  const all: string[] = [];
  for (const { schema, name } of found) {
    const sql = `SELECT row_to_json(t)::text AS line FROM "${schema}"."${name}" t`;
    all.push(`${schema}.${name}`);
    all.push(...lines.parse(await prisma.$queryRawUnsafe(sql)).map(({ line }) => line));
  }
  return all.join("\n");
}

/** Every file of a folder and the folders in it, as bytes. */
export function everyFile(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)));
}
