import { hasAll } from "./applied-migrations";
import type { Connection } from "./connection";
import { DatabaseOpenError } from "./database-errors";
import { migrationList, readMigrations, readSchema } from "./migration-files";

/** Prisma's engine takes long to load, and a database that is up to date needs none. */
const loadEngine = () => import("./schema-engine");

const everything = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations this database does not have yet; processes that start together take
 * turns.
 * @param only the names of those to apply
 * @returns their names, oldest first; empty when the database was up to date.
 * @throws DatabaseOpenError when one fails; the database then keeps a record of it.
 */
export async function migrate(
  connection: Connection,
  only: readonly string[] | "all" = "all",
): Promise<readonly string[]> {
  const migrations = await readMigrations(only);
  if (await hasAll(connection, migrations)) return [];
  const [migrationsList, schema] = await Promise.all([migrationList(migrations), readSchema()]);
  const { withSchemaEngine } = await loadEngine();
  return connection.whileLocked(() =>
    withSchemaEngine(connection.adapter, schema, async (engine) => {
      try {
        const result = await engine.applyMigrations({ migrationsList, filters: everything });
        return result.appliedMigrationNames;
      } catch (error) {
        throw new DatabaseOpenError(
          "The database could not be brought up to date: restore a backup or fix the failed migration, then start again.",
          { cause: error },
        );
      }
    }),
  );
}

/** The SQL that would turn the database's tables into those of the schema; empty when equal. */
export async function drift(connection: Connection): Promise<string> {
  const schema = await readSchema();
  const { withSchemaEngine } = await loadEngine();
  return withSchemaEngine(connection.adapter, schema, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files: [schema], configDir: process.cwd() },
      to: { tag: "schemaDatamodel", files: [schema] },
      script: true,
      exitCode: null,
      filters: everything,
    });
    const sql = stdout?.trim() ?? "";
    const statements = sql.replace(/^--.*$/gm, "").trim();
    return statements === "" ? "" : sql;
  });
}
