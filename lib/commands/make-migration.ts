import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { openMemory } from "../database/memory";
import { drift, migrate } from "../database/migrate";
import { migrationsFolder } from "../database/migration-files";

const { values } = parseArgs({ options: { name: { type: "string" } } });
const name = values.name?.toLowerCase().replace(/[^a-z0-9]+/g, "_");

if (name === undefined || name === "") {
  console.error("Say what the migration does: npm run migration -- --name add_invitations");
  process.exit(2);
}

const database = await openMemory();
await migrate(database);
const sql = await drift(database);
await database.close();

if (sql === "") {
  console.error(
    "prisma/schema.prisma and the migrations already say the same: nothing was written.",
  );
  process.exit(1);
}

const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = path.join(migrationsFolder(), `${moment}_${name}`);
await mkdir(folder);
await writeFile(path.join(folder, "migration.sql"), `${sql}\n`);
process.stdout.write(`${path.relative(process.cwd(), folder)}/migration.sql\n`);
