import "server-only";
import { z } from "zod";
import { openDatabase } from "@/lib/database/open";
import { log } from "@/lib/log";
import { appendEvents } from "./append";

declare global {
  /** Next loads modules more than once in a process; each row is told of once. */
  var readyToAskTampered: Set<string> | undefined;
}

/** By its shape, because Next loads modules more than once in a process. */
const tampering = z.object({
  name: z.literal("VaultError"),
  tampered: z.object({ table: z.string(), row: z.string() }),
});

/**
 * Tells the audit log of a row that was changed from outside, if that is what failed; once for each row
 * while the server runs. Not to be waited for inside a transaction.
 */
export async function recordTampering(error: unknown, now: Date): Promise<void> {
  if (!(error instanceof Error)) return;
  const found = tampering.safeParse({ name: error.name, tampered: Reflect.get(error, "tampered") });
  if (!found.success) return;
  const { table, row } = found.data.tampered;
  globalThis.readyToAskTampered ??= new Set();
  if (globalThis.readyToAskTampered.has(row)) return;
  globalThis.readyToAskTampered.add(row);
  try {
    const { prisma } = await openDatabase();
    const actor = { kind: "system" as const };
    const event = { at: now, actor, action: "vault.tampered" as const, subjectId: row };
    await prisma.$transaction((transaction) =>
      appendEvents(transaction, [{ ...event, detail: { table } }]),
    );
    log.error("tampered");
  } catch (failed) {
    globalThis.readyToAskTampered.delete(row);
    log.error("failed", {}, failed);
  }
}
