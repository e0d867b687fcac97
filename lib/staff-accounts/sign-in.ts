import "server-only";
import { APIError } from "better-auth/api";
import { appendEvents } from "@/lib/audit/append";
import type { AuditEntry } from "@/lib/audit/event";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { Try } from "@/lib/limits/limits";
import { giveBack, knownOf, takeTry } from "@/lib/limits/take";
import { emailField } from "./account-fields";
import { authOn } from "./auth";
import { comparingInTurn, type Fits, HashingBusyError } from "./hashing";
import { endFormerSession } from "./session/end-former-session";
import { beginSeen } from "./session/staff-cookies";

/** What came of a try to sign in, with the `Set-Cookie` headers to pass on. */
export type SignInResult =
  | { readonly outcome: "signedIn" | "secondFactor"; readonly cookies: readonly string[] }
  | { readonly outcome: "refused" | "busy" }
  /** From `until` on another try may be made. */
  | { readonly outcome: "tooManyTries"; readonly until: Date };

type Credentials = { readonly email: string; readonly password: string };

/** From where a try comes, as `ownPeer` gives it, and when. */
export type Origin = { readonly peer: string; readonly now: Date };

/** Nobody is kept in the database longer than they can be signed in. */
export async function forgetWhatIsOver(
  transaction: Prisma.TransactionClient,
  now: Date,
): Promise<void> {
  const over = { where: { expiresAt: { lte: now } } };
  await transaction.session.deleteMany(over);
  await transaction.verification.deleteMany(over);
}

/** The event of a failure; whose account it was, if it was anyone's. */
export function failedSignIn(
  at: Date,
  step: "password" | "second-factor" | "passkey",
  subjectId: string | undefined,
): AuditEntry {
  const event = { at, actor: { kind: "system" as const }, action: "staff.sign-in-failed" as const };
  return { ...event, detail: { step }, ...(subjectId === undefined ? {} : { subjectId }) };
}

/** Whose address it is, if anyone's, and the kept hash that the password fits, if it fits. */
type Checked = { readonly userId: string | undefined; readonly passwordHash: string | undefined };

/** A disabled account has no password. The work is the same whatever is found. */
async function check(address: string, password: string, fits: Fits): Promise<Checked> {
  const { prisma } = await openDatabase();
  const user = await prisma.user.findUnique({
    where: { email: address },
    include: { accounts: { where: { providerId: "credential" } } },
  });
  const hash = user === null || user.disabledAt !== null ? null : user.accounts[0]?.password;
  const right = await fits(hash ?? null, password);
  return { userId: user?.id, passwordHash: right && hash ? hash : undefined };
}

async function refuse(userId: string | undefined, now: Date): Promise<SignInResult> {
  const { prisma } = await openDatabase();
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [failedSignIn(now, "password", userId)]),
  );
  return { outcome: "refused" };
}

async function signInKnown(
  { email, password, passwordHash }: Credentials & { readonly passwordHash: string },
  now: Date,
): Promise<SignInResult | null> {
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction): Promise<SignInResult | null> => {
    await forgetWhatIsOver(transaction, now);
    try {
      const { headers, response } = await authOn(transaction, { passwordHash }).api.signInEmail({
        body: { email, password },
        headers: new Headers(),
        returnHeaders: true,
      });
      const cookies = headers.getSetCookie();
      if ("twoFactorRedirect" in response) return { outcome: "secondFactor", cookies };
      const session = await transaction.session.findUniqueOrThrow({
        where: { token: response.token },
      });
      const actor = { kind: "staff" as const, id: session.userId };
      await appendEvents(transaction, [
        { at: now, actor, action: "staff.signed-in", detail: { by: "password" } },
      ]);
      return { outcome: "signedIn", cookies: [...cookies, await beginSeen(session.id, now)] };
    } catch (error) {
      if (error instanceof APIError) return null;
      throw error;
    }
  });
}

async function trySignIn(
  { email, password }: Credentials,
  tries: readonly Try[],
  now: Date,
  fits: Fits,
): Promise<SignInResult> {
  const { refusedUntil } = await takeTry(tries, now);
  if (refusedUntil !== null) return { outcome: "tooManyTries", until: refusedUntil };
  const { userId, passwordHash } = await check(email, password, fits);
  const result =
    passwordHash === undefined ? null : await signInKnown({ email, password, passwordHash }, now);
  if (result === null) return refuse(userId, now);
  await giveBack(tries, now);
  return result;
}

/**
 * The first half of signing in. An unknown address, a wrong password and a disabled account come to
 * the same, after the same work. Wrong ones count for the account and where they came from together,
 * so that a stranger keeps nobody out, and for where they came from alone. Each waits for its turn
 * before it asks anything of the database, or thirty at once would keep forms from being saved.
 * @param headers of the request: a session that is still open in that browser ends with a right password
 */
export async function signIn(
  { email, password }: Credentials,
  { peer, now }: Origin,
  headers: Headers = new Headers(),
): Promise<SignInResult> {
  const fromHere: Try = { limit: "staffPeer", peer };
  const address = emailField.safeParse(email).data;
  if (address === undefined) {
    // No account can have it, but a page keeps what was typed: that too is done only so often.
    const { refusedUntil } = await takeTry([fromHere], now);
    return refusedUntil === null
      ? { outcome: "refused" }
      : { outcome: "tooManyTries", until: refusedUntil };
  }
  const tries: readonly Try[] = [{ limit: "password", subject: address, peer }, fromHere];
  const { refusedUntil } = knownOf(tries, now);
  if (refusedUntil !== null) return { outcome: "tooManyTries", until: refusedUntil };
  try {
    const result = await comparingInTurn((fits) =>
      trySignIn({ email: address, password }, tries, now, fits),
    );
    if ("cookies" in result) await endFormerSession(headers, now);
    return result;
  } catch (error) {
    if (error instanceof HashingBusyError) return { outcome: "busy" };
    throw error;
  }
}
