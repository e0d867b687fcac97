import "server-only";
import { APIError } from "better-auth/api";
import { appendEvents } from "@/lib/audit/append";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { Try } from "@/lib/limits/limits";
import { giveBack, takeTry } from "@/lib/limits/take";
import { authOn } from "./auth";
import { typedCode } from "./random-code";
import { beginSeen, onlyCookie } from "./session/staff-cookies";
import { failedSignIn, type Origin, type SignInResult } from "./sign-in";
import { noteUse, wasUsed } from "./used-codes";

/** The end of the name of better-auth's cookie between the two halves of signing in. */
const halfwayCookie = ".two_factor";

const challengeOf = (headers: Headers): string | undefined =>
  /=([^.%]+)/.exec(onlyCookie(headers, halfwayCookie).get("cookie") ?? "")?.[1];

/** Whether this browser gave a right password and has the second half before it. */
export const isHalfwayIn = (headers: Headers): boolean => challengeOf(headers) !== undefined;

async function whoseChallenge(transaction: Prisma.TransactionClient, headers: Headers) {
  const identifier = challengeOf(headers);
  if (identifier === undefined) return undefined;
  return (await transaction.verification.findFirst({ where: { identifier } }))?.value;
}

/** When better-auth lets this account try codes again, after ten wrong ones in a row. */
async function lockedUntil(
  transaction: Prisma.TransactionClient,
  userId: string | undefined,
  now: Date,
): Promise<Date> {
  const where = { userId: userId ?? "" };
  return (await transaction.twoFactor.findFirst({ where }))?.lockedUntil ?? now;
}

async function verifyCode(code: string, headers: Headers, now: Date): Promise<SignInResult> {
  const { prisma } = await openDatabase();
  const byApp = /^\d{6}$/.test(code);
  return prisma.$transaction(async (transaction): Promise<SignInResult> => {
    const userId = await whoseChallenge(transaction, headers);
    const { api } = authOn(transaction);
    // Without the session cookie: one that is still there would make this no sign-in at all.
    const given = { headers: onlyCookie(headers, halfwayCookie), returnHeaders: true as const };
    const failed = failedSignIn(now, "second-factor", userId);
    if (byApp && userId !== undefined && (await wasUsed(transaction, userId, code, now))) {
      await appendEvents(transaction, [failed]);
      return { outcome: "refused" };
    }
    try {
      const verified = byApp
        ? await api.verifyTOTP({ body: { code }, ...given })
        : await api.verifyBackupCode({ body: { code }, ...given });
      const token = verified.response.token ?? "";
      const session = await transaction.session.findUniqueOrThrow({ where: { token } });
      if (byApp) await noteUse(transaction, session.userId, code, now);
      const actor = { kind: "staff" as const, id: session.userId };
      const detail = { by: byApp ? "authenticator" : "recovery-code" };
      await appendEvents(transaction, [{ at: now, actor, action: "staff.signed-in", detail }]);
      const cookies = [...verified.headers.getSetCookie(), await beginSeen(session.id, now)];
      return { outcome: "signedIn", cookies };
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      await appendEvents(transaction, [failed]);
      if (error.statusCode !== 429) return { outcome: "refused" };
      return { outcome: "tooManyTries", until: await lockedUntil(transaction, userId, now) };
    }
  });
}

/**
 * The second half of signing in: a code of the authenticator app, or a recovery code, each good for
 * once. better-auth ends the try after five wrong codes, and takes no codes of an account for a
 * quarter of an hour after ten in a row, which only who knows the password can bring about.
 */
export async function signInWithCode(
  typed: string,
  headers: Headers,
  { peer, now }: Origin,
): Promise<SignInResult> {
  const fromHere: readonly Try[] = [{ limit: "staffPeer", peer }];
  const here = await takeTry(fromHere, now);
  if (here.refusedUntil !== null) return { outcome: "tooManyTries", until: here.refusedUntil };
  const { prisma } = await openDatabase();
  const userId = await whoseChallenge(prisma, headers);
  if (userId === undefined) return { outcome: "refused" };
  const atAccount: readonly Try[] = [{ limit: "secondFactor", subject: userId, peer }];
  const there = await takeTry(atAccount, now);
  if (there.refusedUntil !== null) return { outcome: "tooManyTries", until: there.refusedUntil };
  const result = await verifyCode(typedCode(typed), headers, now);
  if (result.outcome === "signedIn") await giveBack([...fromHere, ...atAccount], now);
  return result;
}
