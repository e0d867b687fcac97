import "server-only";
import { hkdfSync } from "node:crypto";
import { passkey } from "@better-auth/passkey";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import { cookieName, isSecure } from "@/lib/env/cookie-name";
import { ownOrigin } from "@/lib/env/own-origin";
import { log } from "@/lib/log";
import { fewestCharacters, mostCharacters } from "./password";
import { sessionHours, staffCookiePrefix } from "./session/staff-rules";

/** Name under which an authenticator app shows the account. */
const issuer = "Ready to Ask";
const triesBeforeLock = 10;
/** The end of the name of the cookie between asking for a passkey and being shown it. */
export const passkeyCookie = "passkey";

/** A secret of its own, so that whoever learns one of the derived keys learns no other. */
const secretOf = (sessionSecret: string): string =>
  Buffer.from(hkdfSync("sha256", sessionSecret, "", "ready-to-ask staff accounts", 32)).toString(
    "base64",
  );

/** What better-auth logs may name a person; that it failed, and how, is enough. */
function logFailure(_level: string, _message: string, ...details: readonly unknown[]): void {
  const error = details.find((detail) => detail instanceof Error);
  if (error) log.error("signInFailed", {}, error);
}

/**
 * A passkey counts as both factors: the device itself, and the finger, face or PIN that unlocked it. The
 * plugin asks for the second and does not insist on it.
 */
async function requireUserVerification(userVerified: boolean | undefined): Promise<void> {
  if (userVerified !== true) throw new APIError("FORBIDDEN", { message: "no user verification" });
}

/** What was found out about a password before a transaction began. */
export type Proven = {
  /** The kept hash that the password fits. */
  readonly passwordHash?: string | undefined;
};

/**
 * better-auth on one database client. Given a transaction, everything it writes belongs to that
 * transaction, so it hashes no password itself: it is told which hash the typed one fits, if any. It
 * has no address of its own: our handlers call its functions.
 */
export const authOn = (client: Prisma.TransactionClient, { passwordHash }: Proven = {}) =>
  betterAuth({
    appName: issuer,
    baseURL: ownOrigin(),
    secret: secretOf(environment().sessionSecret),
    database: prismaAdapter(client, { provider: "postgresql" }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: fewestCharacters,
      maxPasswordLength: mostCharacters,
      password: {
        hash: async () => "hashed before",
        verify: async ({ hash }) => hash === passwordHash,
      },
    },
    user: {
      additionalFields: {
        role: { type: "string", required: true, input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    session: {
      expiresIn: sessionHours * 60 * 60,
      disableSessionRefresh: true,
      // Reading a session that is over would delete it, and a page that is read writes nothing.
      deferSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const user = await client.user.findUnique({ where: { id: session.userId } });
            if (user === null || user.disabledAt !== null) return false;
            return { data: { ...session, ipAddress: null, userAgent: null } };
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer,
        accountLockout: { enabled: true, maxFailedAttempts: triesBeforeLock, durationSeconds: 900 },
      }),
      passkey({
        rpName: issuer,
        rpID: new URL(ownOrigin()).hostname,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: {
          afterVerification: ({ verification }) =>
            requireUserVerification(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification }) =>
            requireUserVerification(verification.authenticationInfo.userVerified),
        },
        advanced: { webAuthnChallengeCookie: passkeyCookie },
      }),
    ],
    advanced: {
      cookiePrefix: cookieName(staffCookiePrefix),
      // It would put "__Secure-" before a name that says more.
      useSecureCookies: false,
      defaultCookieAttributes: {
        httpOnly: true,
        sameSite: "lax",
        secure: isSecure(),
        // Staff fill forms in at the patients' addresses too.
        path: "/",
      },
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: { level: "error", log: logFailure },
  });

/** better-auth with our options. */
export type Auth = ReturnType<typeof authOn>;

let reading: { readonly client: unknown; readonly auth: Auth } | undefined;

/** better-auth for reading outside of a transaction, made once for a database. */
export async function readingAuth(): Promise<Auth> {
  const { prisma } = await openDatabase();
  if (reading?.client !== prisma) reading = { client: prisma, auth: authOn(prisma) };
  return reading.auth;
}
