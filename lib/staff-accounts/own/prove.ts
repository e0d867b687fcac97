import "server-only";
import { APIError } from "better-auth/api";
import { appendEvents } from "@/lib/audit/append";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { Try } from "@/lib/limits/limits";
import { giveBack, takeTry } from "@/lib/limits/take";
import { authOn } from "../auth";
import { fitsHash, HashingBusyError } from "../hashing";
import { typedCode } from "../random-code";
import type { SignedIn } from "../session/staff";
import { onlyCookie } from "../session/staff-cookies";
import { keepProof } from "../session/staff-proof";
import { failedSignIn, type Origin } from "../sign-in";
import { noteUse, wasUsed } from "../used-codes";

/** What came of giving both factors once more. */
export type Proof =
  | { readonly outcome: "proven"; readonly cookies: readonly string[] }
  | { readonly outcome: "refused" | "busy" }
  | { readonly outcome: "tooManyTries"; readonly until: Date };

/** Whether a code of the app, or a recovery code, is right for who is signed in; each is good for once. */
export async function codeFits(
  transaction: Prisma.TransactionClient,
  userId: string,
  typed: string,
  headers: Headers,
  now: Date,
): Promise<boolean> {
  const code = typedCode(typed);
  const byApp = /^\d{6}$/.test(code);
  if (byApp && (await wasUsed(transaction, userId, code, now))) return false;
  const given = { body: { code }, headers: onlyCookie(headers, ".session_token") };
  const { api } = authOn(transaction);
  try {
    if (byApp) await api.verifyTOTP(given);
    else await api.verifyBackupCode(given);
  } catch (error) {
    if (error instanceof APIError) return false;
    throw error;
  }
  if (byApp) await noteUse(transaction, userId, code, now);
  return true;
}

async function passwordFits(userId: string, password: string): Promise<boolean> {
  const { prisma } = await openDatabase();
  const where = { userId, providerId: "credential" };
  const account = await prisma.account.findFirst({ where });
  return fitsHash(account?.password ?? null, password);
}

/**
 * Takes the present password and a code from someone who is signed in, before they change how they
 * sign in: a session that was left open is not enough for that.
 */
export async function proveItself(
  { staff, sessionId }: SignedIn,
  given: { readonly password: string; readonly code: string; readonly headers: Headers },
  { peer, now }: Origin,
): Promise<Proof> {
  const tries: readonly Try[] = [
    { limit: "password", subject: staff.email, peer },
    { limit: "secondFactor", subject: staff.id, peer },
  ];
  const { refusedUntil } = await takeTry(tries, now);
  if (refusedUntil !== null) return { outcome: "tooManyTries", until: refusedUntil };
  try {
    const rightPassword = await passwordFits(staff.id, given.password);
    const { prisma } = await openDatabase();
    const right = await prisma.$transaction(async (transaction) => {
      const { code, headers } = given;
      if (rightPassword && (await codeFits(transaction, staff.id, code, headers, now))) return true;
      const step = rightPassword ? "second-factor" : "password";
      await appendEvents(transaction, [failedSignIn(now, step, staff.id)]);
      return false;
    });
    if (!right) return { outcome: "refused" };
    await giveBack(tries, now);
    return { outcome: "proven", cookies: [await keepProof(sessionId, now)] };
  } catch (error) {
    if (!(error instanceof HashingBusyError)) throw error;
    await giveBack(tries, now);
    return { outcome: "busy" };
  }
}
