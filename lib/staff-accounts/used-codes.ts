import "server-only";
import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/database/generated/client";

/** A code of the app is right for up to ninety seconds, in which it may have been looked at. */
const usedCodeSeconds = 120;

const usedCode = (userId: string, code: string) => ({
  identifier: `used-code-${userId}`,
  value: code,
});

/** Whether an account used a code of its app before. */
export async function wasUsed(
  transaction: Prisma.TransactionClient,
  userId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const where = { ...usedCode(userId, code), expiresAt: { gt: now } };
  return (await transaction.verification.findFirst({ where })) !== null;
}

/** Takes note that it did. */
export async function noteUse(
  transaction: Prisma.TransactionClient,
  userId: string,
  code: string,
  now: Date,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + usedCodeSeconds * 1000);
  const data = { id: randomUUID(), ...usedCode(userId, code), expiresAt };
  await transaction.verification.create({ data });
}
