import "server-only";
import { rmSync } from "node:fs";
import { z } from "zod";
import { appendEvents } from "@/lib/audit/append";
import { openEmbedded } from "@/lib/database/embedded";
import { PrismaClient } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { askServer } from "../service/ask-server";
import { type BackupCounts, writeBackup } from "./write-backup";

async function backUpCopy(folder: string, file: string, now: Date): Promise<BackupCounts> {
  try {
    const copy = await openEmbedded(folder);
    try {
      return await writeBackup(new PrismaClient({ adapter: copy.adapter }), file, now);
    } finally {
      await copy.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Writes a backup of this deployment's database, which may be in use: a server on the embedded one
 * copies it for us; a PostgreSQL server shows us one moment.
 */
export async function makeBackup(file: string, now: Date): Promise<BackupCounts> {
  const asked = await askServer("copy");
  if (asked !== "nobody") return backUpCopy(z.string().parse(asked.done), file, now);
  const { prisma } = await openDatabase();
  const counts = await writeBackup(prisma, file, now);
  const actor = { kind: "system" as const };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, action: "backup.made" }]),
  );
  return counts;
}
