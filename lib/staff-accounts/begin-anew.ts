import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { clearLimits } from "@/lib/limits/clear";
import { NoSuchAccountError } from "./account-errors";
import { emailField } from "./account-fields";
import { lockAccounts } from "./create-account";
import { hashInTurn } from "./hashing";
import { randomCode } from "./random-code";

/** A password to be told to someone, who replaces it when they first sign in. */
export const startingPassword = (): string => randomCode(5, 4);

/** Ends every session of an account at once, and sign-ins that are half done. */
export async function endSessions(
  transaction: Prisma.TransactionClient,
  userId: string,
): Promise<void> {
  await transaction.session.deleteMany({ where: { userId } });
  await transaction.verification.deleteMany({ where: { value: userId } });
}

/**
 * Takes every way to sign in from an account and gives it a starting password instead: the second
 * factor, recovery codes, passkeys and sessions are gone, and so is whatever held its sign-ins back.
 */
export async function beginAnew(
  transaction: Prisma.TransactionClient,
  { id, email }: { readonly id: string; readonly email: string },
  passwordHash: string,
  now: Date,
): Promise<void> {
  await transaction.twoFactor.deleteMany({ where: { userId: id } });
  await transaction.passkey.deleteMany({ where: { userId: id } });
  await transaction.user.update({ where: { id }, data: { twoFactorEnabled: false } });
  await transaction.account.updateMany({
    where: { userId: id, providerId: "credential" },
    data: { password: passwordHash, updatedAt: now },
  });
  await endSessions(transaction, id);
  await clearLimits(transaction, [id, email], now);
}

/** What whoever may start commands on the server is told. */
export type Reset = {
  readonly password: string;
  /** Off all the same, until an administrator enables it. */
  readonly disabled: boolean;
};

/**
 * Lets a person begin anew on the word of whoever can run commands on the server.
 * @throws NoSuchAccountError
 */
export async function resetAccount(email: string, now: Date): Promise<Reset> {
  const password = startingPassword();
  const passwordHash = await hashInTurn(password);
  const address = emailField.safeParse(email).data;
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    await lockAccounts(transaction);
    const user = await transaction.user.findUnique({ where: { email: address ?? "" } });
    if (user === null) throw new NoSuchAccountError("There is no such account.");
    await beginAnew(transaction, user, passwordHash, now);
    const actor = { kind: "system" as const };
    await appendEvents(transaction, [
      { at: now, actor, action: "staff.reset", subjectId: user.id },
    ]);
    return { password, disabled: user.disabledAt !== null };
  });
}
