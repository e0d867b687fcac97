import { randomBytes } from "node:crypto";
import { readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { syncPath } from "./sync-path";

function removeUnfinished(folder: string): void {
  const parent = path.dirname(folder);
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${path.basename(folder)}.new-`)) {
      rmSync(path.join(parent, name), { recursive: true });
    }
  }
}

/**
 * Makes a new, empty database in `folder`. It appears whole and on disk, or not at all, however
 * the making is cut short. Takes some seconds.
 */
export async function makeFolder(folder: string): Promise<void> {
  removeUnfinished(folder);
  const draft = `${folder}.new-${randomBytes(6).toString("hex")}`;
  const database = new PGlite(draft);
  await database.waitReady;
  await database.close();
  for (const name of readdirSync(draft, { recursive: true, encoding: "utf8" })) {
    syncPath(path.join(draft, name));
  }
  renameSync(draft, folder);
  syncPath(path.dirname(folder));
}
