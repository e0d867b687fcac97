import "server-only";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { appendEvents } from "./append";
import type { AuditRow } from "./event";
import type { AuditHead } from "./head";
import { readKeptHead } from "./head-file";
import { type Verification, verifyChain } from "./verify";

const rowsAtOnce = 1000;

/** What was found, and whether the data folder had a head to check against. */
export type LogVerification = Verification & {
  readonly kept: "found" | "none" | "unsigned";
};

async function* rowsInOrder(): AsyncGenerator<AuditRow> {
  const { prisma } = await openDatabase();
  for (let after = 0; ; ) {
    const rows = await prisma.auditEvent.findMany({
      where: { seq: { gt: after } },
      orderBy: { seq: "asc" },
      take: rowsAtOnce,
    });
    yield* rows;
    after = rows.at(-1)?.seq ?? after;
    if (rows.length < rowsAtOnce) return;
  }
}

/** Checks the whole audit log against its chain, the head kept in the data folder and those given. */
export async function verifyLog(given: readonly AuditHead[] = []): Promise<LogVerification> {
  const kept = readKeptHead();
  const heads = typeof kept === "string" ? given : [kept, ...given];
  const verification = await verifyChain(environment().auditSecret, rowsInOrder(), heads);
  return { ...verification, kept: typeof kept === "string" ? kept : "found" };
}

/**
 * The same for an administrator, who need not stop the server for it.
 * @throws NotAllowedError
 */
export async function verifyLogAs(staff: Staff, now: Date): Promise<LogVerification> {
  requirePermission(staff, "audit:read");
  const verification = await verifyLog();
  const { events, faults, kept } = verification;
  const { prisma } = await openDatabase();
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [
      {
        at: now,
        actor: { kind: "staff", id: staff.id },
        action: "audit.verified",
        detail: { events, faults: faults.length, kept },
      },
    ]),
  );
  return verification;
}
