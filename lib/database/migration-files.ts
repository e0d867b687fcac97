import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { SchemaFile } from "./schema-engine";

const root = () => path.join(/* turbopackIgnore: true */ process.cwd(), "prisma");

/** The folder of the migrations, in Prisma's own layout. */
export const migrationsFolder = () => path.join(root(), "migrations");

/** The schema the code is written for. */
export async function readSchema(): Promise<SchemaFile> {
  const file = path.join(root(), "schema.prisma");
  return { path: file, content: await readFile(file, "utf8") };
}

/** The names of the migrations on disk, oldest first. */
export async function migrationNames(): Promise<readonly string[]> {
  const found = await readdir(migrationsFolder(), { withFileTypes: true });
  return found
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** A migration on disk. */
export type Migration = { readonly name: string; readonly sql: string };

/** The migrations on disk, or those of these names, oldest first. */
export async function readMigrations(
  only: readonly string[] | "all",
): Promise<readonly Migration[]> {
  const names = (await migrationNames()).filter((name) => only === "all" || only.includes(name));
  return Promise.all(
    names.map(async (name) => ({
      name,
      sql: await readFile(path.join(migrationsFolder(), name, "migration.sql"), "utf8"),
    })),
  );
}

/** Migrations as Prisma's engine takes them. */
export async function migrationList(migrations: readonly Migration[]): Promise<MigrationList> {
  const baseDir = migrationsFolder();
  return {
    baseDir,
    lockfile: {
      path: "./migration_lock.toml",
      content: await readFile(path.join(baseDir, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
}
