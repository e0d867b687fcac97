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

/** The migrations on disk, oldest first. */
export async function readMigrations(): Promise<MigrationList> {
  const baseDir = migrationsFolder();
  const found = await readdir(baseDir, { withFileTypes: true });
  const names = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return {
    baseDir,
    lockfile: {
      path: "./migration_lock.toml",
      content: await readFile(path.join(baseDir, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(path.join(baseDir, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}
