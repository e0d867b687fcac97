import "server-only";
import { APIError } from "better-auth/api";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import type { Try } from "@/lib/limits/limits";
import { giveBack, takeTry } from "@/lib/limits/take";
import { authOn, passkeyCookie } from "../auth";
import { endFormerSession } from "../session/end-former-session";
import { beginSeen, onlyCookie } from "../session/staff-cookies";
import { failedSignIn, forgetWhatIsOver, type Origin, type SignInResult } from "../sign-in";
import type { ShownPasskey } from "./passkey-response";

const triesFrom = (peer: string): readonly Try[] => [{ limit: "staffPeer", peer }];

/** Whoever asks must not be known by a session that is still open in the same browser. */
function headersFor(headers: Headers): Headers {
  const given = onlyCookie(headers, `.${passkeyCookie}`);
  const origin = headers.get("origin");
  if (origin !== null) given.set("origin", origin);
  return given;
}

/** What a browser is asked for any passkey of this site with, and the cookies; or when to ask again. */
export async function askWhichPasskey({ peer, now }: Origin) {
  const { refusedUntil } = await takeTry(triesFrom(peer), now);
  if (refusedUntil !== null) return { until: refusedUntil };
  const { prisma } = await openDatabase();
  const asked = await prisma.$transaction(async (transaction) => {
    await forgetWhatIsOver(transaction, now);
    const { api } = authOn(transaction);
    return api.generatePasskeyAuthenticationOptions({
      headers: new Headers(),
      returnHeaders: true,
    });
  });
  // The plugin only prefers that the person is verified; without it the answer would be refused.
  const options = { ...asked.response, userVerification: "required" as const };
  return { options, cookies: asked.headers.getSetCookie() };
}

/** Signs in by a passkey, which stands for both factors. */
export async function signInWithPasskey(
  response: ShownPasskey | null,
  headers: Headers,
  { peer, now }: Origin,
): Promise<SignInResult> {
  const tries = triesFrom(peer);
  const { refusedUntil } = await takeTry(tries, now);
  if (refusedUntil !== null) return { outcome: "tooManyTries", until: refusedUntil };
  if (response === null) return { outcome: "refused" };
  const { prisma } = await openDatabase();
  const result = await prisma.$transaction(async (transaction): Promise<SignInResult> => {
    const known = await transaction.passkey.findUnique({ where: { credentialID: response.id } });
    try {
      const verified = await authOn(transaction).api.verifyPasskeyAuthentication({
        body: { response },
        headers: headersFor(headers),
        returnHeaders: true,
      });
      const { id, userId } = verified.response.session;
      const actor = { kind: "staff" as const, id: userId };
      await appendEvents(transaction, [
        { at: now, actor, action: "staff.signed-in", detail: { by: "passkey" } },
      ]);
      const cookies = [...verified.headers.getSetCookie(), await beginSeen(id, now)];
      return { outcome: "signedIn", cookies };
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      await appendEvents(transaction, [failedSignIn(now, "passkey", known?.userId)]);
      return { outcome: "refused" };
    }
  });
  // Asking for a passkey was a try as well.
  if (result.outcome === "signedIn") {
    await endFormerSession(headers, now);
    await giveBack(tries, now);
    await giveBack(tries, now);
  }
  return result;
}
