import "server-only";
import { APIError } from "better-auth/api";
import { appendEvents } from "@/lib/audit/append";
import { loadClinic } from "@/lib/clinic/settings-store";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { Staff } from "@/lib/permissions/staff";
import { authOn } from "./auth";
import { fitsHash, hashInTurn } from "./hashing";
import { type PasswordProblem, passwordProblem } from "./password";
import { typedCode } from "./random-code";
import { insertSecondFactor, readSecondFactor } from "./second-factor";
import type { SignedIn } from "./session/staff";
import { beginSeen, onlyCookie } from "./session/staff-cookies";
import { noteUse } from "./used-codes";

/** Someone who is enrolled already asked to enrol. */
export class AlreadyEnrolledError extends Error {
  override readonly name = "AlreadyEnrolledError";
}

/**
 * What a person has to do before they are enrolled: choose a password in place of the one they were
 * given, or put the secret into their app and type a code.
 */
export type Enrolment =
  | { readonly step: "password" }
  | { readonly step: "code"; readonly secret: string; readonly uri: string };

/** The address by which an authenticator app takes a secret. */
export function appAddress(email: string, secret: string): string {
  const issuer = "Ready to Ask";
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`;
  return `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer })}`.replaceAll(
    "+",
    "%20",
  );
}

/** Where a person's enrolment stands. Writes nothing. */
export async function readEnrolment(staff: Staff): Promise<Enrolment> {
  const { prisma } = await openDatabase();
  const factor = await readSecondFactor(prisma, staff.id);
  if (factor === null) return { step: "password" };
  return { step: "code", secret: factor.secret, uri: appAddress(staff.email, factor.secret) };
}

/** Whoever else signed in with the same password alone must not be let in by what this person does. */
async function endOtherSessions(
  transaction: Prisma.TransactionClient,
  userId: string,
  sessionId: string,
): Promise<void> {
  await transaction.session.deleteMany({ where: { userId, id: { not: sessionId } } });
}

/**
 * Takes a person's own password in place of the one they were given, and readies their second factor.
 * Gives why the password cannot be used, or null when it was taken.
 * @throws AlreadyEnrolledError
 */
export async function chooseOwnPassword(
  { staff, enrolled, sessionId }: SignedIn,
  password: string,
  now: Date,
): Promise<PasswordProblem | "unchanged" | null> {
  if (enrolled) throw new AlreadyEnrolledError("This account is enrolled.");
  const clinic = (await loadClinic())?.settings.name ?? "";
  const problem = passwordProblem(password, [staff.name, staff.email, clinic]);
  if (problem !== null) return problem;
  const { prisma } = await openDatabase();
  const account = await prisma.account.findFirstOrThrow({ where: { userId: staff.id } });
  if (await fitsHash(account.password, password)) return "unchanged";
  const hash = await hashInTurn(password);
  await prisma.$transaction(async (transaction) => {
    const where = { id: account.id, password: account.password };
    await transaction.account.updateMany({ where, data: { password: hash, updatedAt: now } });
    await insertSecondFactor(transaction, staff.id);
    await endOtherSessions(transaction, staff.id, sessionId);
  });
  return null;
}

/** What came of typing the first code. */
export type EnrolResult =
  | { readonly recoveryCodes: readonly string[]; readonly cookies: readonly string[] }
  | { readonly refused: true };

/**
 * Takes the first code of a person's app: from now on their sign-in needs it. Gives the recovery
 * codes, and the cookies of the new session that takes the place of the old.
 * @throws AlreadyEnrolledError
 */
export async function enrolWithCode(
  { staff, enrolled }: SignedIn,
  typed: string,
  headers: Headers,
  now: Date,
): Promise<EnrolResult> {
  if (enrolled) throw new AlreadyEnrolledError("This account is enrolled.");
  const { prisma } = await openDatabase();
  const code = typedCode(typed);
  return prisma.$transaction(async (transaction): Promise<EnrolResult> => {
    const factor = await readSecondFactor(transaction, staff.id);
    if (factor === null) return { refused: true };
    try {
      const verified = await authOn(transaction).api.verifyTOTP({
        body: { code },
        headers: onlyCookie(headers, ".session_token"),
        returnHeaders: true,
      });
      const session = await transaction.session.findFirstOrThrow({
        where: { userId: staff.id },
        orderBy: { createdAt: "desc" },
      });
      await noteUse(transaction, staff.id, code, now);
      await endOtherSessions(transaction, staff.id, session.id);
      const actor = { kind: "staff" as const, id: staff.id };
      await appendEvents(transaction, [{ at: now, actor, action: "staff.enrolled" }]);
      const cookies = [...verified.headers.getSetCookie(), await beginSeen(session.id, now)];
      return { recoveryCodes: factor.recoveryCodes, cookies };
    } catch (error) {
      if (error instanceof APIError) return { refused: true };
      throw error;
    }
  });
}
