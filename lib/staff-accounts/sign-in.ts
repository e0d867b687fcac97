import "server-only";
import { APIError } from "better-auth/api";
import { appendEvents } from "@/lib/audit/append";
import type { AuditEntry } from "@/lib/audit/event";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { emailField } from "./account-fields";
import { authOn } from "./auth";
import { beginSeen } from "./session/staff-cookies";
import { mayTryToSignIn, signedInAt } from "./sign-in-tries";

/** What came of a try to sign in, with the `Set-Cookie` headers to pass on. */
export type SignInResult =
  | { readonly outcome: "signedIn" | "secondFactor"; readonly cookies: readonly string[] }
  | { readonly outcome: "refused" | "tooManyTries" };

type Credentials = { readonly email: string; readonly password: string };

/** Nobody is kept in the database longer than they can be signed in. */
async function forgetWhatIsOver(transaction: Prisma.TransactionClient, now: Date): Promise<void> {
  const over = { where: { expiresAt: { lte: now } } };
  await transaction.session.deleteMany(over);
  await transaction.verification.deleteMany(over);
}

/** The event of a failure; whose account it was, if it was anyone's. */
export function failedSignIn(
  at: Date,
  step: "password" | "second-factor",
  subjectId: string | undefined,
): AuditEntry {
  const event = { at, actor: { kind: "system" as const }, action: "staff.sign-in-failed" as const };
  return { ...event, detail: { step }, ...(subjectId === undefined ? {} : { subjectId }) };
}

/**
 * The first half of signing in. An unknown address, a wrong password and a disabled account come to
 * the same, after the same work.
 */
export async function signIn({ email, password }: Credentials, now: Date): Promise<SignInResult> {
  const address = emailField.safeParse(email).data;
  if (address === undefined) return { outcome: "refused" };
  if (!mayTryToSignIn(address, now)) return { outcome: "tooManyTries" };
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction): Promise<SignInResult> => {
    await forgetWhatIsOver(transaction, now);
    const user = await transaction.user.findUnique({ where: { email: address } });
    try {
      const { headers, response } = await authOn(transaction).api.signInEmail({
        body: { email: address, password },
        headers: new Headers(),
        returnHeaders: true,
      });
      signedInAt(address);
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
