import "server-only";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { subjectKey } from "./limit-key";
import { forgetRefused } from "./refused-keys";

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Forgets every failure at accounts or links, wherever it came from. */
export async function clearLimits(
  transaction: Prisma.TransactionClient,
  names: readonly string[],
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - dayMilliseconds);
  const subjects = names.flatMap((name) => [subjectKey(name, now), subjectKey(name, before)]);
  await transaction.limit.deleteMany({ where: { subject: { in: subjects } } });
  forgetRefused(subjects);
}

/** Deletes counts whose window is over, and with them the last trace of who was counted. */
export async function deleteOverLimits(now: Date): Promise<number> {
  const { prisma } = await openDatabase();
  return (await prisma.limit.deleteMany({ where: { endsAt: { lte: now } } })).count;
}
