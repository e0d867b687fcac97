import "server-only";
import { APIError } from "better-auth/api";
import { appendEvents } from "@/lib/audit/append";
import type { AuditEntry } from "@/lib/audit/event";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { Try } from "@/lib/limits/limits";
import { giveBack, takeTry } from "@/lib/limits/take";
import { emailField } from "./account-fields";
import { authOn } from "./auth";
import { fitsHash, HashingBusyError } from "./hashing";
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

/** The kept hash that the password fits, if the account has one; the work is the same if it has none. */
async function fittingHash(address: string, password: string): Promise<string | undefined> {
  const { prisma } = await openDatabase();
  const account = await prisma.account.findFirst({
    where: { user: { email: address }, providerId: "credential" },
  });
  const hash = account?.password ?? null;
  return (await fitsHash(hash, password)) && hash !== null ? hash : undefined;
}

async function signInKnown(
  { email, password, passwordHash }: Credentials & { readonly passwordHash: string | undefined },
  now: Date,
): Promise<SignInResult> {
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction): Promise<SignInResult> => {
    await forgetWhatIsOver(transaction, now);
    const user = await transaction.user.findUnique({ where: { email } });
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
      if (!(error instanceof APIError)) throw error;
      await appendEvents(transaction, [failedSignIn(now, "password", user?.id)]);
      return { outcome: "refused" };
    }
  });
}

/**
 * The first half of signing in. An unknown address, a wrong password and a disabled account come to
 * the same, after the same work. Wrong ones count for the account and where they came from together,
 * so that a stranger keeps nobody out, and for where they came from alone.
 */
export async function signIn(
  { email, password }: Credentials,
  { peer, now }: Origin,
): Promise<SignInResult> {
  const address = emailField.safeParse(email).data;
  if (address === undefined) return { outcome: "refused" };
  const tries: readonly Try[] = [
    { limit: "password", subject: address, peer },
    { limit: "staffPeer", peer },
  ];
  const { refusedUntil } = await takeTry(tries, now);
  if (refusedUntil !== null) return { outcome: "tooManyTries", until: refusedUntil };
  try {
    const passwordHash = await fittingHash(address, password);
    const result = await signInKnown({ email: address, password, passwordHash }, now);
    if (result.outcome !== "refused") await giveBack(tries, now);
    return result;
  } catch (error) {
    if (!(error instanceof HashingBusyError)) throw error;
    await giveBack(tries, now);
    return { outcome: "busy" };
  }
}
