import "server-only";
import { randomBytes } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { appendEvents } from "@/lib/audit/append";
import type { Connection } from "@/lib/database/connection";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import { OperationError } from "../operation-error";

const prefix = "backup-copy-";

/** Copies that commands which were killed have left. */
function removeOld(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(prefix)) rmSync(path.join(dataDir, name), { recursive: true, force: true });
  }
}

async function noteBackup(now: Date): Promise<void> {
  const { prisma } = await openDatabase();
  const actor = { kind: "system" as const };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, action: "backup.made" }]),
  );
}

/**
 * Copies the embedded database, so that another process can read it at leisure; saves wait for the
 * copying alone. Gives the new folder, which whoever asked removes.
 */
export async function copyForBackup(connection: Connection, now: Date): Promise<string> {
  if (connection.kind !== "embedded") throw new OperationError("The database is not embedded.");
  const { dataDir } = environment();
  removeOld(dataDir);
  const folder = path.join(dataDir, `${prefix}${randomBytes(6).toString("hex")}`);
  try {
    await connection.copyTo(folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  await noteBackup(now);
  return folder;
}
