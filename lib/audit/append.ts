import "server-only";
import type { Prisma } from "@/lib/database/generated/client";
import { environment } from "@/lib/env";
import { type AuditEntry, type AuditRow, codeOf, noCode } from "./event";

/** Chosen by us: transactions that append take turns by this number. */
const chainLock = 7_264_100_002n;

/**
 * Adds events to the end of the audit chain, in the transaction of what they tell of: both are kept,
 * or neither. Whoever appends holds the chain until the transaction ends, so do it last.
 * @returns the number of the last event.
 */
export async function appendEvents(
  transaction: Prisma.TransactionClient,
  entries: readonly AuditEntry[],
): Promise<number> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${chainLock})`;
  const last = await transaction.auditEvent.findFirst({
    orderBy: { seq: "desc" },
    select: { seq: true, code: true },
  });
  let seq = last?.seq ?? 0;
  let code: Uint8Array = last?.code ?? noCode;
  const rows: AuditRow[] = entries.map(({ at, actor, action, subjectId, detail }) => {
    seq += 1;
    const row = {
      seq,
      at,
      actor: actor.kind,
      actorId: actor.kind === "staff" ? actor.id : null,
      action,
      subjectId: subjectId ?? null,
      detail: detail ?? {},
    };
    const made = { ...row, code: codeOf(environment().auditSecret, code, row) };
    code = made.code;
    return made;
  });
  await transaction.auditEvent.createMany({
    data: rows.map((row) => ({ ...row, detail: row.detail as Prisma.InputJsonObject })),
  });
  return seq;
}
