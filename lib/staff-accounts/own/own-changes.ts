import "server-only";
import { z } from "zod";
import { appendEvents } from "@/lib/audit/append";
import type { AuditAction } from "@/lib/audit/event";
import { dropFormDraft, keepFormDraft, readFormDraft } from "@/lib/clinic/form-drafts";
import { loadClinic } from "@/lib/clinic/settings-store";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { appAddress } from "../enrol";
import { fitsHash, hashInTurn } from "../hashing";
import { type PasswordProblem, passwordProblem } from "../password";
import { randomBase32 } from "../random-code";
import { newRecoveryCodes, readSecondFactor, replaceSecret } from "../second-factor";
import type { SignedIn } from "../session/staff";
import { codeFits } from "./prove";

type Transaction = Prisma.TransactionClient;

async function endOtherSessions(
  transaction: Transaction,
  { staff, sessionId }: SignedIn,
): Promise<void> {
  await transaction.session.deleteMany({ where: { userId: staff.id, id: { not: sessionId } } });
}

async function record(
  transaction: Transaction,
  { staff }: SignedIn,
  action: AuditAction,
  at: Date,
): Promise<void> {
  const actor = { kind: "staff" as const, id: staff.id };
  await appendEvents(transaction, [{ at, actor, action, subjectId: staff.id }]);
}

/** How a person signs in, apart from the password. */
export type OwnAccount = { readonly recoveryCodesLeft: number };

/** What a person may know of their own account. Writes nothing. */
export async function readOwnAccount({ staff }: SignedIn): Promise<OwnAccount> {
  const { prisma } = await openDatabase();
  const factor = await readSecondFactor(prisma, staff.id);
  return { recoveryCodesLeft: factor?.recoveryCodes.length ?? 0 };
}

/**
 * Takes a new password of someone who gave the present one. Other sessions end. Gives why it cannot be
 * used, or null when it was taken.
 * @throws HashingBusyError
 */
export async function changeOwnPassword(
  signedIn: SignedIn,
  password: string,
  now: Date,
): Promise<PasswordProblem | "same" | null> {
  const { staff } = signedIn;
  const clinic = (await loadClinic())?.settings.name ?? "";
  const problem = passwordProblem(password, [staff.name, staff.email, clinic]);
  if (problem !== null) return problem;
  const { prisma } = await openDatabase();
  const where = { userId: staff.id, providerId: "credential" };
  const account = await prisma.account.findFirstOrThrow({ where });
  if (await fitsHash(account.password, password)) return "same";
  const hash = await hashInTurn(password);
  await prisma.$transaction(async (transaction) => {
    const data = { password: hash, updatedAt: now };
    await transaction.account.update({ where: { id: account.id }, data });
    await endOtherSessions(transaction, signedIn);
    await record(transaction, signedIn, "staff.password-changed", now);
  });
  return null;
}

/** New recovery codes in place of all earlier ones, to be shown once. */
export async function renewRecoveryCodes(
  signedIn: SignedIn,
  now: Date,
): Promise<readonly string[]> {
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const codes = await newRecoveryCodes(transaction, signedIn.staff.id);
    await record(transaction, signedIn, "staff.recovery-codes-renewed", now);
    return codes;
  });
}

const pending = z.object({ newSecret: z.string() });

/** Readies a new authenticator, which counts once a code of it was typed. Gives the id to go on by. */
export const beginAuthenticator = ({ staff }: SignedIn, now: Date): Promise<string> =>
  keepFormDraft(staff.id, { newSecret: randomBase32() }, now);

/** The authenticator that was readied under an id: its secret and its address; null when it is over. */
export async function readAuthenticator(
  { staff }: SignedIn,
  id: string | undefined,
  now: Date,
): Promise<{ readonly secret: string; readonly uri: string } | null> {
  if (id === undefined) return null;
  const kept = pending.safeParse(await readFormDraft(staff.id, id, now)).data;
  if (kept === undefined) return null;
  return { secret: kept.newSecret, uri: appAddress(staff.email, kept.newSecret) };
}

/** Thrown to take back a secret whose code was wrong. */
class WrongCodeError extends Error {
  override readonly name = "WrongCodeError";
}

/**
 * Puts the readied authenticator in the place of the old, when a code of it is right. Recovery codes
 * stay; other sessions end. Gives whether it was.
 */
export async function confirmAuthenticator(
  signedIn: SignedIn,
  given: { readonly id: string; readonly code: string; readonly headers: Headers },
  now: Date,
): Promise<boolean> {
  const { staff } = signedIn;
  const readied = await readAuthenticator(signedIn, given.id, now);
  if (readied === null) return false;
  const { prisma } = await openDatabase();
  try {
    await prisma.$transaction(async (transaction) => {
      await replaceSecret(transaction, staff.id, readied.secret);
      const right =
        /^\s*(\d\s*){6}$/.test(given.code) &&
        (await codeFits(transaction, staff.id, given.code, given.headers, now));
      if (!right) throw new WrongCodeError("The code does not fit.");
      await endOtherSessions(transaction, signedIn);
      await record(transaction, signedIn, "staff.authenticator-changed", now);
    });
  } catch (error) {
    if (error instanceof WrongCodeError) return false;
    throw error;
  }
  await dropFormDraft(staff.id, given.id);
  return true;
}
