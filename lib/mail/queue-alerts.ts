import "server-only";
import { randomUUID } from "node:crypto";
import { fromPrisma, type PgBoss } from "pg-boss";
import { loadClinic } from "@/lib/clinic/settings-store";
import type { Prisma } from "@/lib/database/generated/client";
import { mailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue } from "@/lib/database/queue/running-queue";
import { type AlertKind, toClinic } from "./mailing";

/** How long the deputy is spared, in minutes, at any hour: the clinic's hours are words, not a clock. */
export const deputyAfter = 15;

/** Before all other mail, and tried again every five minutes at least. */
const pace = {
  priority: 10,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 300,
  retryLimit: 600,
};

/** How the clinic is mailed of a sign. */
export type AlertWay = { readonly queue: PgBoss; readonly kinds: readonly AlertKind[] };

/** To be asked for before the transaction that keeps a sign; null where the clinic wants no mail. */
export async function alertWay(): Promise<AlertWay | null> {
  const clinic = await loadClinic();
  if (clinic === null || clinic.settings.alertAddress === "") return null;
  const hasDeputy = clinic.settings.alertDeputy !== "";
  return { queue: await runningQueue(), kinds: hasDeputy ? ["alert", "alert-deputy"] : ["alert"] };
}

/** Takes back alerts that still wait: what they would ask for was done, or is asked for anew. */
export async function dropAlerts(
  transaction: Prisma.TransactionClient,
  invitationId: string,
  now: Date,
): Promise<void> {
  await transaction.mailing.updateMany({
    where: { ...toClinic, invitationId, state: "queued" },
    data: { state: "dropped", endedAt: now },
  });
}

/** Puts the alerts of one sign in the queue, in the transaction that keeps it: once, or not at all. */
export async function queueAlerts(
  transaction: Prisma.TransactionClient,
  { queue, kinds }: AlertWay,
  invitationId: string,
  now: Date,
): Promise<void> {
  await dropAlerts(transaction, invitationId, now);
  const rows = kinds.map((kind) => ({
    id: randomUUID(),
    invitationId,
    kind,
    state: "queued",
    queuedAt: now,
  }));
  await transaction.mailing.createMany({ data: rows });
  await queue.insert(
    mailQueue,
    rows.map(({ id, kind }) => ({
      data: { mailing: id },
      ...pace,
      ...(kind === "alert-deputy" ? { startAfter: deputyAfter * 60 } : {}),
    })),
    { db: fromPrisma(transaction) },
  );
}
