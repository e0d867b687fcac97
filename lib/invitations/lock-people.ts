import "server-only";
import type { Prisma } from "@/lib/database/generated/client";

/** Chosen by us: transactions that decide who is who take turns by this number. */
const peopleLock = 7_264_100_003n;

/**
 * Nobody else joins or makes people until the transaction ends. Whoever also locks an invitation or
 * appends to the audit log does this first, so that no two wait for each other.
 */
export async function lockPeople(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${peopleLock})`;
}
