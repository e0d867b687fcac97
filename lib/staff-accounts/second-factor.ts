import "server-only";
import { randomUUID } from "node:crypto";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { authOn } from "./auth";
import { randomBase32, randomCode } from "./random-code";

const recoveryCodeCount = 10;
/** Marks, for better-auth, a secret that is kept as base 32. */
const base32Prefix = "base32:";

/** A second factor as its owner is given it. */
export type SecondFactor = {
  /** Base 32, as authenticator apps take it. */
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
};

async function sealing(transaction: Prisma.TransactionClient) {
  const { secretConfig: key } = await authOn(transaction).$context;
  return {
    seal: (data: string) => symmetricEncrypt({ key, data }),
    open: (data: string) => symmetricDecrypt({ key, data }),
  };
}

const randomRecoveryCodes = (): readonly string[] =>
  Array.from({ length: recoveryCodeCount }, () => randomCode(3, 4));

/** Gives an account a new second factor, which counts once a code of it was typed. */
export async function insertSecondFactor(
  transaction: Prisma.TransactionClient,
  userId: string,
  { secret = randomBase32(), verified = false } = {},
): Promise<SecondFactor> {
  const { seal } = await sealing(transaction);
  const recoveryCodes = randomRecoveryCodes();
  await transaction.twoFactor.deleteMany({ where: { userId } });
  await transaction.twoFactor.create({
    data: {
      id: randomUUID(),
      userId,
      verified,
      secret: await seal(base32Prefix + secret),
      backupCodes: await seal(JSON.stringify(recoveryCodes)),
    },
  });
  return { secret, recoveryCodes };
}

/** Gives an account new recovery codes in place of all earlier ones. */
export async function newRecoveryCodes(
  transaction: Prisma.TransactionClient,
  userId: string,
): Promise<readonly string[]> {
  const { seal } = await sealing(transaction);
  const recoveryCodes = randomRecoveryCodes();
  const data = { backupCodes: await seal(JSON.stringify(recoveryCodes)) };
  await transaction.twoFactor.updateMany({ where: { userId }, data });
  return recoveryCodes;
}

/** Puts another secret into an account's second factor; its recovery codes stay. */
export async function replaceSecret(
  transaction: Prisma.TransactionClient,
  userId: string,
  secret: string,
): Promise<void> {
  const { seal } = await sealing(transaction);
  const data = { secret: await seal(base32Prefix + secret) };
  await transaction.twoFactor.updateMany({ where: { userId }, data });
}

/** The second factor that an account has or is setting up; null when there is none. */
export async function readSecondFactor(
  transaction: Prisma.TransactionClient,
  userId: string,
): Promise<SecondFactor | null> {
  const row = await transaction.twoFactor.findFirst({ where: { userId } });
  if (row === null) return null;
  const { open } = await sealing(transaction);
  const secret = (await open(row.secret)).slice(base32Prefix.length);
  return { secret, recoveryCodes: JSON.parse(await open(row.backupCodes)) };
}

/** Gives an account a second factor that counts at once, for a demonstration or a test. */
export async function enrolSecondFactor(userId: string, secret?: string): Promise<SecondFactor> {
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const options = secret === undefined ? {} : { secret };
    const made = await insertSecondFactor(transaction, userId, { ...options, verified: true });
    await transaction.user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
    return made;
  });
}
