import { randomUUID } from "node:crypto";
import { applySetCookies } from "better-auth/cookies";
import * as OTPAuth from "otpauth";
import { signIn } from "@/lib/staff-accounts/sign-in";
import { signInWithCode } from "@/lib/staff-accounts/sign-in-second-factor";

/** For tests: the cookies of a browser, without the browser. */
export class StaffBrowser {
  readonly headers = new Headers();
  /** Where it asks from: elsewhere than all others, unless given. */
  constructor(private readonly peer: string = randomUUID()) {}

  /** Takes what a handler would have sent. */
  take(cookies: readonly string[]): void {
    applySetCookies(this.headers, [...cookies]);
  }

  /** A copy as it is now, as a thief would keep it. */
  stolen(): Headers {
    return new Headers(this.headers);
  }

  /** Signs in with a password and, when a secret is given, a code of it. */
  async signIn(email: string, password: string, secret: string | undefined, now: Date) {
    const first = await signIn({ email, password }, { peer: this.peer, now }, this.headers);
    if ("cookies" in first) this.take(first.cookies);
    if (first.outcome !== "secondFactor" || secret === undefined) return first.outcome;
    return this.typeCode(codeOf(secret, now), now);
  }

  /** Types a code, or a recovery code, on the page for it. */
  async typeCode(code: string, now: Date) {
    const second = await signInWithCode(code, this.headers, { peer: this.peer, now });
    if ("cookies" in second) this.take(second.cookies);
    return second.outcome;
  }
}

/** What an authenticator app shows for a secret at a moment. */
export const codeOf = (secret: string, now: Date): string =>
  new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) }).generate({
    timestamp: now.getTime(),
  });
