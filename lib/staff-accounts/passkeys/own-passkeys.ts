import "server-only";
import { getAuthenticatorName } from "@better-auth/passkey";
import { APIError } from "better-auth/api";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { authOn } from "../auth";
import type { SignedIn } from "../session/staff";
import type { NewPasskey } from "./passkey-response";

/** A passkey as its owner sees it. */
export type OwnPasskey = {
  readonly id: string;
  /** What keeps it, such as "iCloud Keychain", where that is known. */
  readonly keeper: string | null;
  readonly addedAt: Date | null;
};

/** A person's passkeys, the oldest first. Writes nothing. */
export async function listOwnPasskeys({ staff }: SignedIn): Promise<readonly OwnPasskey[]> {
  const { prisma } = await openDatabase();
  const rows = await prisma.passkey.findMany({
    where: { userId: staff.id },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, aaguid, createdAt }) => ({
    id,
    keeper: getAuthenticatorName(aaguid ?? undefined) ?? null,
    addedAt: createdAt,
  }));
}

/** What the browser is asked for a new passkey with, and the cookies to pass on. */
export async function askForPasskey(headers: Headers) {
  const { prisma } = await openDatabase();
  const asked = await prisma.$transaction((transaction) =>
    authOn(transaction).api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true }),
  );
  return { options: asked.response, cookies: asked.headers.getSetCookie() };
}

/** Keeps the passkey that the browser made, and gives whether it could be used. */
export async function addPasskey(
  { staff }: SignedIn,
  response: NewPasskey,
  headers: Headers,
  now: Date,
): Promise<boolean> {
  const { prisma } = await openDatabase();
  try {
    await prisma.$transaction(async (transaction) => {
      await authOn(transaction).api.verifyPasskeyRegistration({ body: { response }, headers });
      const actor = { kind: "staff" as const, id: staff.id };
      const event = { at: now, actor, action: "staff.passkey-added" as const };
      await appendEvents(transaction, [{ ...event, subjectId: staff.id }]);
    });
    return true;
  } catch (error) {
    if (error instanceof APIError) return false;
    throw error;
  }
}

/** Removes a passkey of one's own; from then on it opens nothing. */
export async function removePasskey({ staff }: SignedIn, id: string, now: Date): Promise<void> {
  const { prisma } = await openDatabase();
  await prisma.$transaction(async (transaction) => {
    const { count } = await transaction.passkey.deleteMany({ where: { id, userId: staff.id } });
    if (count === 0) return;
    const actor = { kind: "staff" as const, id: staff.id };
    const event = { at: now, actor, action: "staff.passkey-removed" as const };
    await appendEvents(transaction, [{ ...event, subjectId: staff.id }]);
  });
}
