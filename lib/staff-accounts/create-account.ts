import "server-only";
import { randomUUID } from "node:crypto";
import { appendEvents } from "@/lib/audit/append";
import type { Actor } from "@/lib/audit/event";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { Role } from "@/lib/permissions/staff";
import { EmailTakenError } from "./account-errors";
import { emailField } from "./account-fields";
import { hashInTurn } from "./hashing";

/** What an account is made of. */
export type NewAccount = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly passwordHash: string;
  readonly now: Date;
};

/** Chosen by us: transactions that make or change accounts take turns by this number. */
const accountsLock = 7_264_100_003n;

/** Makes everyone else who would change accounts wait until this transaction ends. */
export async function lockAccounts(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${accountsLock})`;
}

/**
 * Adds an account without a second factor to a transaction that holds `lockAccounts`, and gives its id.
 * @throws EmailTakenError
 */
export async function insertAccount(
  transaction: Prisma.TransactionClient,
  { name, email, role, passwordHash, now }: NewAccount,
): Promise<string> {
  const address = emailField.parse(email);
  const taken = await transaction.user.findUnique({ where: { email: address } });
  if (taken !== null) throw new EmailTakenError("Another account has this email address.");
  const id = randomUUID();
  const times = { createdAt: now, updatedAt: now };
  await transaction.user.create({ data: { id, name, email: address, role, ...times } });
  await transaction.account.create({
    data: {
      id: randomUUID(),
      accountId: id,
      providerId: "credential",
      userId: id,
      password: passwordHash,
      ...times,
    },
  });
  return id;
}

/**
 * Makes an account on behalf of the product itself, for a demonstration or a test, and gives its id.
 * @throws EmailTakenError
 */
export async function createStaffAccount({
  password,
  ...person
}: Omit<NewAccount, "passwordHash"> & { readonly password: string }): Promise<string> {
  const { prisma } = await openDatabase();
  const actor: Actor = { kind: "system" };
  const { now, role } = person;
  const passwordHash = await hashInTurn(password);
  return prisma.$transaction(async (transaction) => {
    await lockAccounts(transaction);
    const id = await insertAccount(transaction, { ...person, passwordHash });
    const event = { at: now, actor, action: "staff.added" as const, subjectId: id };
    await appendEvents(transaction, [{ ...event, detail: { role } }]);
    return id;
  });
}
